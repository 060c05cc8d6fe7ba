import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { AdoptedContract } from '../persistence/adopted.ts';
import { mark } from '../persistence/stale-periods.ts';
import { lockSurvey } from '../persistence/survey.ts';
import { promisesOf } from '../promises.ts';

/**
 * Puts on record that no answer is taken any more, and has the period judged that it asked about. The row decides whether its time is over: a lifecycle whose clock is
 * ahead comes again.
 */
export async function closeSurvey(tx: Tx, surveyId: string): Promise<Result<{ surveyId: string }>> {
  const survey = await lockSurvey(tx.em, surveyId);
  if (!survey) return refuse('NOT_FOUND', { what: 'survey', id: surveyId }, ['surveyId']);
  if (survey.closesAt.getTime() > tx.now)
    return refuse('WRONG_PHASE', { phase: 'OPEN', remedy: 'Answers are still taken.' });
  if (survey.closedAt !== null) return ok({ surveyId });
  survey.closedAt = new Date(tx.now);
  const contract = await tx.em.findOneOrFail(AdoptedContract, { contractId: survey.contractId });
  const { contractId, periodStart, periodEnd } = survey;
  const promises = await promisesOf(tx.em, contract, { contractId, measuredBy: 'SURVEYS' });
  const span = { startMs: periodStart.getTime(), endMs: periodEnd.getTime() };
  await mark(tx.em, contract, promises, span, 'a survey closed', tx.now);
  tx.trail({ subjectKind: 'survey', subjectId: surveyId, contractId: survey.contractId });
  return ok({ surveyId });
}
