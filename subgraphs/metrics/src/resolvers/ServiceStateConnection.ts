import type { ServiceStateConnectionResolvers } from './../generated/types.ts';
export const ServiceStateConnection: ServiceStateConnectionResolvers = {
  /* Implement ServiceStateConnection resolver logic here */
};
