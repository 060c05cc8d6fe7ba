import type { TicketPauseResolvers } from './../generated/types.ts';
export const TicketPause: TicketPauseResolvers = {
  /* Implement TicketPause resolver logic here */
};
