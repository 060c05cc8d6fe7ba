import type { MutationResolvers } from '../../generated/types.ts';
import { passAuditEvidence as useCase } from '../../use-cases/pass-audit-evidence.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const passAuditEvidence: NonNullable<MutationResolvers['passAuditEvidence']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'passAuditEvidence', input, tx => useCase(tx, input));
