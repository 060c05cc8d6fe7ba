import type { AcknowledgementPayloadResolvers } from './../generated/types.ts';
export const AcknowledgementPayload: AcknowledgementPayloadResolvers = {
  /* Implement AcknowledgementPayload resolver logic here */
};
