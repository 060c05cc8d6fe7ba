import type { MoneyResolvers } from './../generated/types.ts';
export const Money: MoneyResolvers = {
  /* Implement Money resolver logic here */
};
