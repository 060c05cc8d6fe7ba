import type { ContactPayloadResolvers } from './../generated/types.ts';
export const ContactPayload: ContactPayloadResolvers = {
  /* Implement ContactPayload resolver logic here */
};
