import type { DocumentPayloadResolvers } from './../generated/types.ts';
export const DocumentPayload: DocumentPayloadResolvers = {
  /* Implement DocumentPayload resolver logic here */
};
