import type { EffectCheckResolvers } from './../generated/types.ts';
export const EffectCheck: EffectCheckResolvers = {
  /* Implement EffectCheck resolver logic here */
};
