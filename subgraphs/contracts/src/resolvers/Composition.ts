import type { CompositionResolvers } from './../generated/types.ts';
export const Composition: CompositionResolvers = {
  /* Implement Composition resolver logic here */
};
