import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { Survey } from '../../persistence/survey.ts';
import { closeSurvey as useCase } from '../../use-cases/close-survey.ts';

export const closeSurvey: NonNullable<MutationResolvers['closeSurvey']> = async (_parent, { surveyId }, ctx) => {
  const subject = { subjectKind: 'survey', subjectId: surveyId };
  const asked = { mutation: 'closeSurvey', input: { surveyId }, subject };
  const result = await decide(ctx, asked, tx => useCase(tx, surveyId));
  return payload(result, 'survey', ({ surveyId: id }) => ctx.em.findOneOrFail(Survey, { id }));
};
