import type { QueryResolvers } from '../../generated/types.ts';
import { verifyTrail as useCase } from '../../use-cases/verify-trail.ts';

export const verifyTrail: NonNullable<QueryResolvers['verifyTrail']> = (_parent, { known }, { em }) =>
  useCase(em, null, known ?? null);
