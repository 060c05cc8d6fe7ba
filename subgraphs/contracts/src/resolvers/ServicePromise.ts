import type { ServicePromiseResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const ServicePromise: ServicePromiseResolvers = {
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
};
