import type { AdoptContractPartiesPayloadResolvers } from './../generated/types.ts';
export const AdoptContractPartiesPayload: AdoptContractPartiesPayloadResolvers = {
  /* Implement AdoptContractPartiesPayload resolver logic here */
};
