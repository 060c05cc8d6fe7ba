import type { DeadLetterConnectionResolvers } from './../generated/types.ts';
export const DeadLetterConnection: DeadLetterConnectionResolvers = {
  /* Implement DeadLetterConnection resolver logic here */
};
