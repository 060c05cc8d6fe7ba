import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { Survey } from '../../persistence/survey.ts';
import { openSurvey as useCase } from '../../use-cases/open-survey.ts';

export const openSurvey: NonNullable<MutationResolvers['openSurvey']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'openSurvey', input, subject }, tx => useCase(tx, input));
  return payload(result, 'survey', ({ surveyId: id }) => ctx.em.findOneOrFail(Survey, { id }));
};
