import type { MutationResolvers } from '../../generated/types.ts';
import { publishCatalogue as useCase } from '../../use-cases/publish-catalogue.ts';
import { decideOnCatalogue } from '../decide-on-catalogue.ts';

export const publishCatalogue: NonNullable<MutationResolvers['publishCatalogue']> = (_parent, { input }, ctx) =>
  decideOnCatalogue(ctx, 'publishCatalogue', input, tx => useCase(tx, input));
