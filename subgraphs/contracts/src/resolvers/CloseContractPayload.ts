import type { CloseContractPayloadResolvers } from './../generated/types.ts';
export const CloseContractPayload: CloseContractPayloadResolvers = {
  /* Implement CloseContractPayload resolver logic here */
};
