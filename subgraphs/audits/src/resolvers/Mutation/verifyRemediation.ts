import type { MutationResolvers } from '../../generated/types.ts';
import { verifyRemediation as useCase } from '../../use-cases/verify-remediation.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const verifyRemediation: NonNullable<MutationResolvers['verifyRemediation']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'verifyRemediation', input, tx => useCase(tx, input, ctx.blobs));
