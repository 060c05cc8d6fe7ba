import { checkText, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerSurveyInput } from '../generated/types.ts';
import { lockSurvey, type Survey, SurveyInvitation } from '../persistence/survey.ts';
import { checkScore, counted } from '../rules/survey-result.ts';

const ONCE = 'Each person who is asked answers once, until the survey closes.';

type Answer = Pick<AnswerSurveyInput, 'surveyId' | 'score' | 'comment'>;

/**
 * Takes the answer of one who was asked, once (H6.1). Of an anonymous one only the score is counted: neither its row nor the trail says whose
 * score it is.
 * @param who whose invitation it is: the bearer of a token, or the contact that a link was given to
 */
export async function answerSurvey(
  tx: Tx,
  { surveyId, score, comment = null }: Answer,
  who: Pick<SurveyInvitation, 'subject'> | { readonly contactId: string },
): Promise<Result<{ surveyId: string }>> {
  const { em, now } = tx;
  const survey = await lockSurvey(em, surveyId);
  const invitation = await em.findOne(SurveyInvitation, { surveyId, ...who });
  if (!survey || !invitation)
    return refuse('NOT_FOUND', { what: 'invitation to the survey', id: surveyId }, ['input', 'surveyId']);
  if (survey.closesAt.getTime() <= now) return refuse('WRONG_PHASE', { phase: 'CLOSED', remedy: ONCE });
  if (invitation.isAnswered) return refuse('WRONG_PHASE', { phase: 'ANSWERED', remedy: ONCE });
  const given = checkAnswer(survey, score, comment);
  if (!given.ok) return given;
  survey.tally = counted(survey.tally, score);
  invitation.isAnswered = true;
  if (!survey.isAnonymous) Object.assign(invitation, { score, comment, answeredAt: new Date(now) });
  tx.trail({ subjectKind: 'survey', subjectId: surveyId, contractId: survey.contractId });
  return ok({ surveyId });
}

function checkAnswer({ scale, isAnonymous }: Survey, score: number, comment: string | null): Result<null> {
  const scored = checkScore(scale, score);
  if (!scored.ok || comment === null) return scored;
  const path = ['input', 'comment'];
  return isAnonymous
    ? wrong('A comment on an anonymous survey', 'leave it out: what is written can tell who wrote it.', path)
    : checkText('The comment', comment, path);
}
