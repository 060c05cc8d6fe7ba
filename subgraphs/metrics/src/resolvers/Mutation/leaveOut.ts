import type { MutationResolvers } from '../../generated/types.ts';
import { leaveOut as useCase } from '../../use-cases/leave-out.ts';
import { decideOn } from '../decide-on-exclusion.ts';

export const leaveOut: NonNullable<MutationResolvers['leaveOut']> = (_parent, { input }, ctx) =>
  decideOn(
    ctx,
    'leaveOut',
    input,
    { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId },
    tx => useCase(tx, input),
  );
