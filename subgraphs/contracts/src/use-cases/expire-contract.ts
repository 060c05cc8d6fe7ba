import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ExpireContractInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { readTermEnd, type TermEnd } from '../persistence/term-end.ts';
import { termOf } from '../rules/contract-terms.ts';
import { hasEnded } from '../rules/negotiation.ts';
import { continuationOf } from '../rules/renewal.ts';
import { concludeRenewal } from './conclude-renewal.ts';
import { continueContract } from './continue-contract.ts';
import { endWithTerm } from './end-contract.ts';
import { keepRecords } from './keep-records.ts';
import { withdrawChanges } from './withdraw-changes.ts';

type Expired = { readonly contractId: string; readonly goesOnUntil: string | null };

/**
 * Ends a contract whose term is over (H7.1), and withdraws the changes of its services that were not begun, unless it goes on by its own words
 * (H7.4). A notice that would run longer ends with it. A contract that ended already stays as it is.
 */
export async function expireContract(tx: Tx, input: ExpireContractInput): Promise<Result<Expired>> {
  const contract = await lockContract(tx.em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  if (hasEnded(contract.phase)) return ok({ contractId: contract.id, goesOnUntil: null });
  const end = contract.phase === 'ACTIVE' ? await readTermEnd(tx.em, contract) : null;
  const next = end && (await nextTermEnd(tx, contract, end));
  if (next) return ok({ contractId: contract.id, goesOnUntil: next.toISOString() });
  if (contract.phase !== 'ACTIVE' || tx.now < termOf(contract).endMs) {
    const remedy = `A contract in force ends after ${contract.termEnd}.`;
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy }, ['input', 'contractId']);
  }
  if (end) await concludeRenewal(tx, contract, end, 'ENDED', null);
  await withdrawChanges(tx, contract.id);
  await endWithTerm(tx, contract, termOf(contract).endMs);
  contract.phase = 'EXPIRED';
  contract.version += 1;
  await keepRecords(tx, contract);
  tx.trail({ subjectKind: 'contract', subjectId: contract.id, contractId: contract.id });
  return ok({ contractId: contract.id, goesOnUntil: null });
}

/** When the term ends that follows: one that was signed before, or that comes about now by the contract's own words. Null: none follows. */
async function nextTermEnd(tx: Tx, contract: Contract, end: TermEnd): Promise<Date | null> {
  const { endMs } = termOf(end.latest.content);
  const hasFollowed = tx.now >= termOf(contract).endMs || end.latest.continuation !== null;
  if (tx.now < endMs) return hasFollowed ? new Date(endMs) : null;
  const by = continuationOf(end.renewable, tx.now);
  return by && continueContract(tx, contract, end, by);
}
