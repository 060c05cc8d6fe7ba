import type { MutationResolvers } from '../../generated/types.ts';
import { addAuditEvidence as useCase } from '../../use-cases/add-audit-evidence.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const addAuditEvidence: NonNullable<MutationResolvers['addAuditEvidence']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'addAuditEvidence', input, tx => useCase(tx, input));
