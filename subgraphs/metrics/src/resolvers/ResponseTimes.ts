import type { ResponseTimesResolvers } from '../generated/types.ts';

export const ResponseTimes: ResponseTimesResolvers = {
  service: ({ serviceId }) => ({ id: serviceId }),
};
