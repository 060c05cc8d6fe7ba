import type { MutationResolvers } from '../../generated/types.ts';
import { nameAuditors as useCase } from '../../use-cases/name-auditors.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const nameAuditors: NonNullable<MutationResolvers['nameAuditors']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'nameAuditors', input, tx => useCase(tx, input));
