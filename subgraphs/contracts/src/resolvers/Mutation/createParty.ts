import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { createParty as useCase } from '../../use-cases/create-party.ts';

export const createParty: NonNullable<MutationResolvers['createParty']> = async (_parent, { input }, ctx) => {
  const request = { mutation: 'createParty', input };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'party', ({ partyId }) => ctx.loaders.party.load(partyId));
};
