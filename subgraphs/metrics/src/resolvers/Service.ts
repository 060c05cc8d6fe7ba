import { isLimitedToParty } from '@surety/platform/identity';
import { pageOf } from '@surety/platform/pages';
import type { ServiceResolvers } from '../generated/types.ts';
import { AdoptedTarget } from '../persistence/adopted.ts';
import { MaintenanceWindow, Outage, ServiceState } from '../persistence/facts.ts';

const MOST_FACTS = 1_000;

export const Service: ServiceResolvers = {
  // A customer sees the facts of a service that one of its own contracts promises.
  __resolveReference: async ({ id }, { em, identity }) => {
    if (!isLimitedToParty(identity)) return { id };
    return (await em.findOne(AdoptedTarget, { serviceId: id })) ? { id } : null;
  },
  states: ({ id }, page, { em }) =>
    pageOf(em, ServiceState, { serviceId: id, supersededAt: null }, { at: 'desc', id: 'desc' }, page, MOST_FACTS),
  outages: ({ id }, page, { em }) =>
    pageOf(em, Outage, { serviceId: id, supersededAt: null }, { start: 'desc', id: 'desc' }, page, MOST_FACTS),
  maintenance: ({ id }, page, { em }) =>
    pageOf(em, MaintenanceWindow, { serviceId: id }, { start: 'desc', id: 'desc' }, page, MOST_FACTS),
};
