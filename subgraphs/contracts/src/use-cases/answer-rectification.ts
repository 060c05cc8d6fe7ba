import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AcceptRectificationInput, RejectRectificationInput } from '../generated/types.ts';
import type { Breach } from '../persistence/breach.ts';
import { Rectification, RectificationReport } from '../persistence/rectification.ts';
import { type BreachReceipt, type OpenBreachMove, openBreachMove } from './move-breach.ts';
import { type Reports, writeRectificationReport } from './write-rectification-report.ts';

/** Accepts the rectification of a breach: the customer alone (H7.3.5). */
export async function acceptRectification(
  tx: Tx,
  input: AcceptRectificationInput,
  blobs: Reports,
): Promise<Result<BreachReceipt>> {
  const move = await openBreachMove(tx, input, 'ACCEPT');
  return move.ok ? acceptReport(tx, move.value, tx.identity.subject, blobs) : move;
}

/** Writes an acceptance, and its report as it is from then on. @param by who accepts for the customer: the subject of a token; null where the deadline does */
export async function acceptReport(
  tx: Tx,
  { breach, make }: OpenBreachMove,
  by: string | null,
  blobs: Reports,
): Promise<Result<BreachReceipt>> {
  const plan = await tx.em.findOneOrFail(Rectification, { breachId: breach.id });
  const report = await newestReport(tx, breach);
  report.answer = 'ACCEPTED';
  report.answeredBy = by;
  report.answeredAt = new Date(tx.now);
  plan.acceptedAt = new Date(tx.now);
  plan.acceptedByDefault = by === null;
  const made = await make({ details: { report: report.number, byDefault: by === null } });
  if (made.ok) await writeRectificationReport(tx, breach, blobs);
  return made;
}

/** Rejects it, with what is missing: the provider gets a new date, or the managers of both sides decide (H7.3.5). */
export async function rejectRectification(tx: Tx, input: RejectRectificationInput): Promise<Result<BreachReceipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'REJECT');
  if (!move.ok) return move;
  const { breach, make } = move.value;
  const report = await newestReport(tx, breach);
  report.answer = 'REJECTED';
  report.reason = reason;
  report.answeredBy = tx.identity.subject;
  report.answeredAt = new Date(tx.now);
  return make({ reason, details: { report: report.number } });
}

const newestReport = (tx: Tx, { id }: Breach): Promise<RectificationReport> =>
  tx.em.findOneOrFail(RectificationReport, { breachId: id }, { orderBy: { number: 'desc' } });
