import type { RecordTrailPayloadResolvers } from './../generated/types.ts';
export const RecordTrailPayload: RecordTrailPayloadResolvers = {
  /* Implement RecordTrailPayload resolver logic here */
};
