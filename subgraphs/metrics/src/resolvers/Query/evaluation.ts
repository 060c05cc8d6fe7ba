import type { QueryResolvers } from '../../generated/types.ts';

export const evaluation: NonNullable<QueryResolvers['evaluation']> = (_parent, { id }, { evaluations }) =>
  evaluations.load(id);
