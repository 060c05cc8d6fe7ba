import type { RectificationFileResolvers } from './../generated/types.ts';
export const RectificationFile: RectificationFileResolvers = {
  /* Implement RectificationFile resolver logic here */
};
