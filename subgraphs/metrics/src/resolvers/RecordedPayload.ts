import type { RecordedPayloadResolvers } from './../generated/types.ts';
export const RecordedPayload: RecordedPayloadResolvers = {
  /* Implement RecordedPayload resolver logic here */
};
