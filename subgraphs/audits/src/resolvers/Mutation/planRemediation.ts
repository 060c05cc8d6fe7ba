import type { MutationResolvers } from '../../generated/types.ts';
import { planRemediation as useCase } from '../../use-cases/plan-remediation.ts';
import { decideOnFinding } from '../decide-on-finding.ts';

export const planRemediation: NonNullable<MutationResolvers['planRemediation']> = (_parent, { input }, ctx) =>
  decideOnFinding(ctx, 'planRemediation', input, tx => useCase(tx, input));
