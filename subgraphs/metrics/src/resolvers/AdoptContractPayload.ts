import type { AdoptContractPayloadResolvers } from './../generated/types.ts';
export const AdoptContractPayload: AdoptContractPayloadResolvers = {
  /* Implement AdoptContractPayload resolver logic here */
};
