import type { WrittenRectificationResolvers } from './../generated/types.ts';
export const WrittenRectification: WrittenRectificationResolvers = {
  /* Implement WrittenRectification resolver logic here */
};
