import type { EntityManager } from '@mikro-orm/postgresql';
import { type HoursPart, type Interval, periodByLabel, type ResponseTimes, responseTimes } from '@surety/domain';
import { GraphQLError } from 'graphql';
import { periodBasis, servicesMeasuredFor } from './persistence/adopted.ts';
import { loadTickets } from './persistence/ticket-repository.ts';
import { hoursInForce } from './promises.ts';
import { sealedSince, sealingOf } from './sealing.ts';

/** How long the response to the tickets of one service took, and up to when they are known. */
export type ServiceResponseTimes = ResponseTimes & { readonly serviceId: string; readonly asOf: Date };

/**
 * Response times of a contract's services in one period, by its service hours; of a sealed period as they were known at its seal. A service
 * without a ticket in the period is left out; nothing before the contract was handed over.
 * @throws GraphQLError INVALID_INPUT for a label that is no period
 */
export async function responseTimesOf(
  em: EntityManager,
  contractId: string,
  label: string,
  nowMs: number,
): Promise<readonly ServiceResponseTimes[]> {
  const sealing = await sealingOf(em, contractId);
  if (!sealing) return [];
  const period = periodByLabel(label, periodBasis(sealing.contract));
  if (!period.ok) throw new GraphQLError(period.problem.message, { extensions: { code: period.problem.code } });
  const recordedBefore = sealedSince(sealing, period.value, nowMs);
  const services = await servicesMeasuredFor(em, contractId);
  const tickets = await loadTickets(em, services, period.value, recordedBefore);
  const parts = (await hoursInForce(em, sealing.contract)).flatMap(part => cutTo(part, period.value));
  const asOfMs = recordedBefore ?? nowMs;
  return services.toSorted().flatMap(serviceId => {
    const times = responseTimes(tickets.get(serviceId) ?? [], parts, asOfMs);
    return times.responded + times.waiting === 0 ? [] : [{ ...times, serviceId, asOf: new Date(asOfMs) }];
  });
}

function cutTo({ period, hours }: HoursPart, { startMs, endMs }: Interval): readonly HoursPart[] {
  const cut = { startMs: Math.max(period.startMs, startMs), endMs: Math.min(period.endMs, endMs) };
  return cut.startMs < cut.endMs ? [{ period: cut, hours }] : [];
}
