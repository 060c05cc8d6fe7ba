import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReportRectificationInput } from '../generated/types.ts';
import { RectificationReport } from '../persistence/rectification.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';

/** Reports that the measures were carried out (H7.3.5). */
export async function reportRectification(tx: Tx, input: ReportRectificationInput): Promise<Result<BreachReceipt>> {
  const { report } = input;
  const worded = checkText('The report', report, ['input', 'report']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'REPORT');
  if (!move.ok) return move;
  const { breach, make } = move.value;
  const number = 1 + (await tx.em.count(RectificationReport, { breachId: breach.id }));
  tx.em.create(RectificationReport, {
    breachId: breach.id,
    number,
    tenant: breach.tenant,
    customerId: breach.customerId,
    report,
    reportedBy: tx.identity.subject,
    reportedAt: new Date(tx.now),
    answer: null,
    reason: null,
    answeredBy: null,
    answeredAt: null,
  });
  return make({ details: { number } });
}
