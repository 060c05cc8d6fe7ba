import type { ServicePartResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const ServicePart: ServicePartResolvers = {
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
};
