import type { RenewalPerformanceResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const RenewalPerformance: RenewalPerformanceResolvers = {
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
};
