import type { EndPromisesPayloadResolvers } from './../generated/types.ts';
export const EndPromisesPayload: EndPromisesPayloadResolvers = {
  /* Implement EndPromisesPayload resolver logic here */
};
