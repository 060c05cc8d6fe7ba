import type { ContactsToAskResolvers } from './../generated/types.ts';
export const ContactsToAsk: ContactsToAskResolvers = {
  /* Implement ContactsToAsk resolver logic here */
};
