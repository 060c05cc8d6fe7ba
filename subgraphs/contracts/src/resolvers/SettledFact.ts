import type { SettledFactResolvers } from '../generated/types.ts';

export const SettledFact: SettledFactResolvers = {
  service: ({ serviceId }, _args, { loaders }) => (serviceId === null ? null : loaders.service.load(serviceId)),
  start: ({ start }) => new Date(start),
  end: ({ end }) => (end === null ? null : new Date(end)),
};
