import type { ChangePayloadResolvers } from './../generated/types.ts';
export const ChangePayload: ChangePayloadResolvers = {
  /* Implement ChangePayload resolver logic here */
};
