import type { ContactToAskResolvers } from './../generated/types.ts';
export const ContactToAsk: ContactToAskResolvers = {
  /* Implement ContactToAsk resolver logic here */
};
