import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ExtendAnalysisInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { mayAnalyse } from '../rules/breach-decisions.ts';
import { sendToBreach } from './breach-messages.ts';
import type { BreachReceipt } from './move-breach.ts';

/** Moves the date by which the cause is to be found (H7.3.2). */
export async function extendAnalysis(tx: Tx, input: ExtendAnalysisInput): Promise<Result<BreachReceipt>> {
  const { breachId, expectedVersion, due, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const open = mayAnalyse(breach);
  if (!open.ok) return open;
  const current = checkVersion(breach, expectedVersion);
  if (!current.ok) return current;
  if (due <= breach.analysisDue || due.getTime() <= tx.now)
    return refuse('ANALYSIS_DUE_NOT_LATER', { due: instantText(breach.analysisDue) }, ['input', 'due']);

  const former = breach.analysisDue;
  breach.analysisDue = due;
  breach.extensionReason = reason;
  breach.version += 1;
  await sendToBreach(tx.outbox, breach, 'extended', { analysisDue: instantText(due) });
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    reason,
    details: { former: instantText(former), due: instantText(due) },
  });
  return ok({ breachId });
}
