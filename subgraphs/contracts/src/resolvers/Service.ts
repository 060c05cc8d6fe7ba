import type { ServiceResolvers } from '../generated/types.ts';

export const Service: ServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.service.load(id),
};
