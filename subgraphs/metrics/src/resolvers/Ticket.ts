import type { TicketResolvers } from '../generated/types.ts';
import { pausesOf } from '../persistence/ticket-repository.ts';

export const Ticket: TicketResolvers = {
  service: ({ serviceId }) => ({ id: serviceId }),
  pauses: pausesOf,
};
