import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import { AdoptedContract, servicesMeasuredFor } from './adopted.ts';
import { MaintenanceWindow, Outage, Ticket } from './facts.ts';

const MOST_FACTS = 1_000;

/** A page of outages of the services that a contract is judged by, within its term, newest first; null until it was handed over. */
export async function outagesOfContract(em: EntityManager, id: string, page: PageArgs): Promise<Page<Outage> | null> {
  const contract = await em.findOne(AdoptedContract, { contractId: id });
  if (!contract) return null;
  const where: FilterQuery<Outage> = {
    serviceId: { $in: await servicesMeasuredFor(em, id) },
    supersededAt: null,
    start: { $lt: contract.termEnd },
    $or: [{ end: null }, { end: { $gt: contract.termStart } }],
  };
  return pageOf(em, Outage, where, { start: 'desc', id: 'desc' }, page, MOST_FACTS);
}

/** The same of declared maintenance. */
export async function maintenanceOfContract(
  em: EntityManager,
  id: string,
  page: PageArgs,
): Promise<Page<MaintenanceWindow> | null> {
  const contract = await em.findOne(AdoptedContract, { contractId: id });
  if (!contract) return null;
  const where = {
    serviceId: { $in: await servicesMeasuredFor(em, id) },
    start: { $lt: contract.termEnd },
    end: { $gt: contract.termStart },
  };
  return pageOf(em, MaintenanceWindow, where, { start: 'desc', id: 'desc' }, page, MOST_FACTS);
}

/** The same of tickets that were received in it. */
export async function ticketsOfContract(em: EntityManager, id: string, page: PageArgs): Promise<Page<Ticket> | null> {
  const contract = await em.findOne(AdoptedContract, { contractId: id });
  if (!contract) return null;
  const where = {
    serviceId: { $in: await servicesMeasuredFor(em, id) },
    supersededAt: null,
    receivedAt: { $gte: contract.termStart, $lt: contract.termEnd },
  };
  return pageOf(em, Ticket, where, { receivedAt: 'desc', id: 'desc' }, page, MOST_FACTS);
}
