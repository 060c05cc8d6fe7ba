import type { MutationResolvers } from '../../generated/types.ts';
import { reviseCatalogue as useCase } from '../../use-cases/revise-catalogue.ts';
import { decideOnCatalogue } from '../decide-on-catalogue.ts';

export const reviseCatalogue: NonNullable<MutationResolvers['reviseCatalogue']> = (_parent, { input }, ctx) =>
  decideOnCatalogue(ctx, 'reviseCatalogue', input, tx => useCase(tx, input));
