import type { MutationResolvers } from '../../generated/types.ts';
import { recordEffect as useCase } from '../../use-cases/record-effect.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const recordEffect: NonNullable<MutationResolvers['recordEffect']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'recordEffect', input, tx => useCase(tx, input, ctx.blobs));
