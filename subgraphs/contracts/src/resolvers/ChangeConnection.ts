import type { ChangeConnectionResolvers } from './../generated/types.ts';
export const ChangeConnection: ChangeConnectionResolvers = {
  /* Implement ChangeConnection resolver logic here */
};
