import type { TerminationPayloadResolvers } from './../generated/types.ts';
export const TerminationPayload: TerminationPayloadResolvers = {
  /* Implement TerminationPayload resolver logic here */
};
