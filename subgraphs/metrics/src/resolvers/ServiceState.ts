import type { ServiceStateResolvers } from './../generated/types.ts';
export const ServiceState: ServiceStateResolvers = {
  /* Implement ServiceState resolver logic here */
};
