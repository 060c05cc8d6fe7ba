import type { TicketEdgeResolvers } from './../generated/types.ts';
export const TicketEdge: TicketEdgeResolvers = {
  /* Implement TicketEdge resolver logic here */
};
