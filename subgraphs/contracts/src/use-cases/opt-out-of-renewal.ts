import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OptOutOfRenewalInput } from '../generated/types.ts';
import { readTermEnd } from '../persistence/term-end.ts';
import { decideOptOut } from '../rules/renewal.ts';
import { renewalRow, tellBothSides } from './conclude-renewal.ts';
import { sendOptedOut } from './contract-messages.ts';
import { contractToEnd } from './run-termination.ts';

/** Says for the caller's party that the contract is not to go on by itself: it ends with its term, unless both sign another one (H7.4). */
export async function optOutOfRenewal(tx: Tx, input: OptOutOfRenewalInput): Promise<Result<{ contractId: string }>> {
  const opened = await contractToEnd(tx, input);
  if (!opened.ok) return opened;
  const { contract, side, contactId } = opened.value;
  const end = await readTermEnd(tx.em, contract);
  const { phase } = contract;
  if (!end) return refuse('WRONG_PHASE', { phase, remedy: 'Only of a contract in force one opts out.' });
  const allowed = decideOptOut(end.renewable, tx.now);
  if (!allowed.ok) return allowed;
  const { dates, termEnd } = end.renewable;
  if (dates === null) throw new Error(`Contract ${contract.id} has nothing to opt out of.`);
  const renewal = renewalRow(tx, contract, end, dates);
  Object.assign(renewal, {
    state: 'OPTED_OUT',
    optedOutBy: side,
    optedOutById: contactId,
    optedOutAt: new Date(tx.now),
    reason: input.reason,
  });
  contract.version += 1;
  await tellBothSides(tx, contract, renewal, 'RENEWAL_NEWS', 'OPTED_OUT');
  await sendOptedOut(tx.outbox, contract, side);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    reason: input.reason,
    details: { renewal: renewal.id, what: 'OPTED_OUT', side, termEnd },
  });
  return ok({ contractId: contract.id });
}
