import type { MutationResolvers } from '../../generated/types.ts';
import { reportRemediation as useCase } from '../../use-cases/report-remediation.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const reportRemediation: NonNullable<MutationResolvers['reportRemediation']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'reportRemediation', input, tx => useCase(tx, input));
