import type { MutationResolvers } from '../../generated/types.ts';
import { assignFinding as useCase } from '../../use-cases/assign-finding.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const assignFinding: NonNullable<MutationResolvers['assignFinding']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'assignFinding', input, tx => useCase(tx, input));
