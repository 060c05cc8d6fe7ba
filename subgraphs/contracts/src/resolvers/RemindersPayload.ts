import type { RemindersPayloadResolvers } from './../generated/types.ts';
export const RemindersPayload: RemindersPayloadResolvers = {
  /* Implement RemindersPayload resolver logic here */
};
