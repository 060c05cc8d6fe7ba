import type { RemediationExtensionResolvers } from './../generated/types.ts';
export const RemediationExtension: RemediationExtensionResolvers = {
  /* Implement RemediationExtension resolver logic here */
};
