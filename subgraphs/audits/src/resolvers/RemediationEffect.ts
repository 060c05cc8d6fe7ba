import type { RemediationEffectResolvers } from './../generated/types.ts';
export const RemediationEffect: RemediationEffectResolvers = {
  /* Implement RemediationEffect resolver logic here */
};
