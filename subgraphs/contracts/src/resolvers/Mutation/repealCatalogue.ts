import type { MutationResolvers } from '../../generated/types.ts';
import { repealCatalogue as useCase } from '../../use-cases/repeal-catalogue.ts';
import { decideOnCatalogue } from '../decide-on-catalogue.ts';

export const repealCatalogue: NonNullable<MutationResolvers['repealCatalogue']> = (_parent, { input }, ctx) =>
  decideOnCatalogue(ctx, 'repealCatalogue', input, tx => useCase(tx, input));
