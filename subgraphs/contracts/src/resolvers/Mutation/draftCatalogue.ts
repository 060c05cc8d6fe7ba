import type { MutationResolvers } from '../../generated/types.ts';
import { draftCatalogue as useCase } from '../../use-cases/draft-catalogue.ts';
import { decideOnCatalogue } from '../decide-on-catalogue.ts';

export const draftCatalogue: NonNullable<MutationResolvers['draftCatalogue']> = (_parent, { input }, ctx) =>
  decideOnCatalogue(ctx, 'draftCatalogue', input, tx => useCase(tx, input));
