import type { TerminationGroundResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const TerminationGround: TerminationGroundResolvers = {
  breach: ({ breachId }, _args, { loaders }) => known(loaders.breach, breachId),
  since: ({ endedAt, beganAt }) => endedAt ?? beganAt,
  chosenBy: ({ endedBy }) => endedBy ?? '',
  reason: ({ endedBecause }) => endedBecause ?? '',
};
