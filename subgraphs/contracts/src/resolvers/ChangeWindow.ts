import type { ChangeWindowResolvers } from './../generated/types.ts';
export const ChangeWindow: ChangeWindowResolvers = {
  /* Implement ChangeWindow resolver logic here */
};
