import type { ChangeHandlingResolvers } from './../generated/types.ts';
export const ChangeHandling: ChangeHandlingResolvers = {
  /* Implement ChangeHandling resolver logic here */
};
