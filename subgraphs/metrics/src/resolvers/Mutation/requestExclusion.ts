import type { MutationResolvers } from '../../generated/types.ts';
import { requestExclusion as useCase } from '../../use-cases/request-exclusion.ts';
import { decideOn } from '../decide-on-exclusion.ts';

export const requestExclusion: NonNullable<MutationResolvers['requestExclusion']> = (_parent, { input }, ctx) =>
  decideOn(
    ctx,
    'requestExclusion',
    input,
    { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId },
    tx => useCase(tx, input),
  );
