import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { updateContact as useCase } from '../../use-cases/update-contact.ts';

export const updateContact: NonNullable<MutationResolvers['updateContact']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'updateContact',
    input,
    subject: { subjectKind: 'contact', subjectId: input.contactId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contact', ({ contactId }) => ctx.loaders.contact.load(contactId));
};
