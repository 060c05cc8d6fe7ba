import type { OutageResolvers } from '../generated/types.ts';

export const Outage: OutageResolvers = {
  service: ({ serviceId }) => ({ id: serviceId }),
  end: ({ end }) => end ?? null,
};
