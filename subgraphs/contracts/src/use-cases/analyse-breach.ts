import { checkTexts, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { AnalyseBreachInput } from '../generated/types.ts';
import { remedyStanding } from '../lifecycles/remedy-standing.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { clearWork } from '../persistence/worklist.ts';
import { mayAnalyse } from '../rules/breach-decisions.ts';
import { beginRemedy } from './begin-remedy.ts';
import { sendToBreach } from './breach-messages.ts';

/** Records the cause of a breach, whom it is put down to, and what will be done about it (H7.3.2). */
export async function analyseBreach(tx: Tx, input: AnalyseBreachInput): Promise<Result<{ breachId: string }>> {
  const worded = checkTexts([
    ['The cause', input.cause, ['input', 'cause']],
    ['The improvement', input.improvement, ['input', 'improvement']],
    ...input.contributingFactors.map(
      (factor, index) => ['A contributing factor', factor, ['input', 'contributingFactors', String(index)]] as const,
    ),
  ]);
  if (!worded.ok) return worded;
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  const allowed = mayAnalyse(breach);
  if (!allowed.ok) return allowed;
  const current = checkVersion(breach, input.expectedVersion);
  if (!current.ok) return current;

  breach.analysisCause = input.cause;
  breach.analysisImprovement = input.improvement;
  breach.analysedBy = tx.identity.subject;
  breach.analysedAt = new Date(tx.now);
  breach.causeCategory = input.category;
  breach.contributingFactors = input.contributingFactors;
  breach.attribution = input.attribution;
  if (breach.phase === 'AWAITING_ANALYSIS') await beginRemedy(tx, breach);
  breach.version += 1;
  await clearWork(tx.em, workflowId.breach(breach.tenant, breach.id, breach.round), ['ANALYSE_CAUSE']);
  const remedy = await remedyStanding(tx.em, breach);
  await sendToBreach(tx.outbox, breach, 'analysed', remedy ? { remedy } : {});
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    details: { category: input.category, attribution: input.attribution },
  });
  return ok({ breachId: breach.id });
}
