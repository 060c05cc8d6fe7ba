import type { CustodyLinkResolvers } from './../generated/types.ts';
export const CustodyLink: CustodyLinkResolvers = {
  /* Implement CustodyLink resolver logic here */
};
