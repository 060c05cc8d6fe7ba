import type { TicketConnectionResolvers } from './../generated/types.ts';
export const TicketConnection: TicketConnectionResolvers = {
  /* Implement TicketConnection resolver logic here */
};
