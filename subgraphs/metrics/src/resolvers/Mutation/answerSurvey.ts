import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { Survey } from '../../persistence/survey.ts';
import { answerSurvey as useCase } from '../../use-cases/answer-survey.ts';

export const answerSurvey: NonNullable<MutationResolvers['answerSurvey']> = async (_parent, { input }, ctx) => {
  const { surveyId, idempotencyKey } = input;
  const subject = { subjectKind: 'survey', subjectId: surveyId };
  // What is kept with the key names its bearer, so the score is left out: from its hash each of a few could be found.
  const asked = { mutation: 'answerSurvey', input: { surveyId, idempotencyKey }, subject };
  const result = await decide(ctx, asked, tx => useCase(tx, input, { subject: ctx.identity.subject }));
  return payload(result, 'survey', ({ surveyId: id }) => ctx.em.findOneOrFail(Survey, { id }));
};
