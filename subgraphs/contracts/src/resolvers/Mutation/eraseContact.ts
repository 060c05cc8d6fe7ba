import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { eraseContact as useCase } from '../../use-cases/erase-contact.ts';

export const eraseContact: NonNullable<MutationResolvers['eraseContact']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contact', subjectId: input.contactId };
  const result = await decide(ctx, { mutation: 'eraseContact', input, subject }, tx => useCase(tx, input));
  return payload(result, 'contact', ({ contactId }) => ctx.loaders.contact.load(contactId));
};
