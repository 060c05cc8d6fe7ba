import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PassRenewalInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { readTermEnd, type TermEnd } from '../persistence/term-end.ts';
import { continuationOf, isRenewalOpen } from '../rules/renewal.ts';
import { termPerformance } from '../rules/term-performance.ts';
import { renewalRow, tellBothSides } from './conclude-renewal.ts';
import { continueContract } from './continue-contract.ts';

/**
 * An instant before the end of a term has come (H7.4): both sides are told that it ends soon, with how the contract performed, or the contract is renewed because nobody opted
 * out. What was done before, or is not due, changes nothing.
 */
export async function passRenewal(
  tx: Tx,
  { contractId, due, periods }: PassRenewalInput,
): Promise<Result<{ contractId: string; awaitsProposal: boolean }>> {
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  if (due && due.getTime() > tx.now) return refuse('NOT_DUE_YET', { due: due.toISOString() }, ['input', 'due']);
  const end = contract.phase === 'ACTIVE' ? await readTermEnd(tx.em, contract) : null;
  if (!end) return ok({ contractId, awaitsProposal: false });
  const isRenewed = continuationOf(end.renewable, tx.now) === 'AUTOMATIC';
  if (isRenewed) await continueContract(tx, contract, end, 'AUTOMATIC');
  else await openRenewal(tx, contract, end, periods);
  const isOpen = !isRenewed && isRenewalOpen(end.renewable, tx.now);
  return ok({ contractId, awaitsProposal: isOpen && end.renewable.terms?.policy === 'MANUAL' });
}

async function openRenewal(
  tx: Tx,
  contract: Contract,
  end: TermEnd,
  periods: PassRenewalInput['periods'],
): Promise<void> {
  const { dates } = end.renewable;
  if (dates === null || !isRenewalOpen(end.renewable, tx.now)) return;
  const renewal = renewalRow(tx, contract, end, dates);
  if (renewal.openedAt !== null) return;
  renewal.openedAt = new Date(tx.now);
  renewal.performance = termPerformance(periods);
  await tellBothSides(tx, contract, renewal, 'RENEWAL_OPENED', 'OPENED');
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { renewal: renewal.id, what: 'OPENED' },
  });
}
