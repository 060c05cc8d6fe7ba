import type { PageInfoResolvers } from './../generated/types.ts';
export const PageInfo: PageInfoResolvers = {
  /* Implement PageInfo resolver logic here */
};
