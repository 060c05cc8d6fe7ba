import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { addContact as useCase } from '../../use-cases/add-contact.ts';

export const addContact: NonNullable<MutationResolvers['addContact']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'addContact',
    input,
    subject: { subjectKind: 'party', subjectId: input.partyId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'contact', ({ contactId }) => ctx.loaders.contact.load(contactId));
};
