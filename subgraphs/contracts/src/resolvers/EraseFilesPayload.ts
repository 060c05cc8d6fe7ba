import type { EraseFilesPayloadResolvers } from './../generated/types.ts';
export const EraseFilesPayload: EraseFilesPayloadResolvers = {
  /* Implement EraseFilesPayload resolver logic here */
};
