import type { AgreedServiceResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const AgreedService: AgreedServiceResolvers = {
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
};
