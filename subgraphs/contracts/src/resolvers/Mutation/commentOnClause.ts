import type { MutationResolvers } from '../../generated/types.ts';
import { commentOnClause as useCase } from '../../use-cases/comment-on-clause.ts';
import { decideOnContract } from '../decide-on-contract.ts';

export const commentOnClause: NonNullable<MutationResolvers['commentOnClause']> = (_parent, { input }, ctx) =>
  decideOnContract(ctx, 'commentOnClause', input, tx => useCase(tx, input));
