import type { MutationResolvers } from '../../generated/types.ts';
import { reviseDraft as useCase } from '../../use-cases/revise-draft.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const reviseDraft: NonNullable<MutationResolvers['reviseDraft']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'reviseDraft', input, tx => useCase(tx, input));
