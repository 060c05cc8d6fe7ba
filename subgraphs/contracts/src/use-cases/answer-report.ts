import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ConfirmReportInput, ContestReportInput, UpholdReportInput } from '../generated/types.ts';
import { BreachReport } from '../persistence/breach-report.ts';
import { type BreachReceipt, type OpenBreachMove, openBreachMove } from './move-breach.ts';
import { recordRepeat } from './repeat-breach.ts';

/** Confirms what the customer reported (H7.3). */
export async function confirmReport(tx: Tx, input: ConfirmReportInput): Promise<Result<BreachReceipt>> {
  const move = await openBreachMove(tx, input, 'CONFIRM_REPORT');
  return move.ok ? confirm(tx, move.value) : move;
}

/** Writes a confirmation: the provider's, or that of the deadline, where there is no side. The cause is looked for from now on. */
export async function confirm(tx: Tx, { breach, side, make }: OpenBreachMove): Promise<Result<BreachReceipt>> {
  const report = await tx.em.findOneOrFail(BreachReport, { breachId: breach.id });
  report.confirmedByDefault = side === null;
  await recordRepeat(tx, breach);
  return make({ details: { byDefault: side === null, predecessorId: breach.predecessorId } });
}

/** Contests it, with the reason (H7.3). */
export async function contestReport(tx: Tx, input: ContestReportInput): Promise<Result<BreachReceipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'CONTEST_REPORT');
  if (!move.ok) return move;
  const { breach, make } = move.value;
  (await tx.em.findOneOrFail(BreachReport, { breachId: breach.id })).contestReason = reason;
  return make({ reason });
}

/** Upholds a report that the provider contests: the managers of both sides decide (H7.3). */
export async function upholdReport(tx: Tx, input: UpholdReportInput): Promise<Result<BreachReceipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'UPHOLD_REPORT');
  if (!move.ok) return move;
  const { breach, make } = move.value;
  (await tx.em.findOneOrFail(BreachReport, { breachId: breach.id })).upholdReason = reason;
  return make({ reason });
}
