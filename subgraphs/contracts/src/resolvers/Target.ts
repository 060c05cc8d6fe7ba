import type { TargetResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const Target: TargetResolvers = {
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
  surveys: ({ surveys }) => surveys ?? null,
};
