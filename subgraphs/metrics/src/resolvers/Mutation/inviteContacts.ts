import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { Survey } from '../../persistence/survey.ts';
import { inviteContacts as useCase } from '../../use-cases/invite-contacts.ts';

export const inviteContacts: NonNullable<MutationResolvers['inviteContacts']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'survey', subjectId: input.surveyId };
  const result = await decide(ctx, { mutation: 'inviteContacts', input, subject }, tx => useCase(tx, input));
  return payload(result, 'survey', ({ surveyId: id }) => ctx.em.findOneOrFail(Survey, { id }));
};
