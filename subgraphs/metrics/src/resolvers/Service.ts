import { isLimitedToParty } from '@surety/platform/identity';
import { pageOf } from '@surety/platform/pages';
import type { ServiceResolvers } from '../generated/types.ts';
import { targetsMeasuredBy } from '../persistence/adopted.ts';
import { MaintenanceWindow, Outage, ServiceState, Ticket } from '../persistence/facts.ts';

const MOST_FACTS = 1_000;

export const Service: ServiceResolvers = {
  // A customer sees the facts of a service that one of its own contracts makes a promise about, or that such a one is made up of.
  __resolveReference: async ({ id }, { em, identity }) => {
    if (!isLimitedToParty(identity)) return { id };
    return (await targetsMeasuredBy(em, id)).length > 0 ? { id } : null;
  },
  states: ({ id }, page, { em }) =>
    pageOf(em, ServiceState, { serviceId: id, supersededAt: null }, { at: 'desc', id: 'desc' }, page, MOST_FACTS),
  outages: ({ id }, page, { em }) =>
    pageOf(em, Outage, { serviceId: id, supersededAt: null }, { start: 'desc', id: 'desc' }, page, MOST_FACTS),
  maintenance: ({ id }, page, { em }) =>
    pageOf(em, MaintenanceWindow, { serviceId: id }, { start: 'desc', id: 'desc' }, page, MOST_FACTS),
  tickets: ({ id }, page, { em }) =>
    pageOf(em, Ticket, { serviceId: id, supersededAt: null }, { receivedAt: 'desc', id: 'desc' }, page, MOST_FACTS),
};
