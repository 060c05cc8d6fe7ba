import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Interval, ok, type Result, refuse } from '@surety/domain';
import type { TrailEntry, Tx } from '@surety/platform/decide';
import { type FactKind, KnownService, targetsMeasuredBy } from '../persistence/adopted.ts';
import { FactSource } from '../persistence/facts.ts';
import { knownUntil } from '../rules/known-until.ts';

/**
 * The service that a request names by Surety's id or by the integration's own, measured in the given way; or why not.
 * Its row is locked until the transaction ends: facts of one service are recorded one request after the other.
 */
export async function lockService(
  em: EntityManager,
  named: string,
  measuredBy?: FactKind,
): Promise<Result<KnownService>> {
  const service = await em.findOne(
    KnownService,
    { $or: [{ id: named }, { externalId: named }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!service) return refuse('UNKNOWN_SERVICE', { service: named }, ['input', 'service']);
  if (measuredBy !== undefined && service.measuredBy !== measuredBy)
    return refuse('MIXED_MEASUREMENT', { service: named, measuredBy: service.measuredBy.toLowerCase() }, [
      'input',
      'service',
    ]);
  return ok(service);
}

/** Whether a text that people read later was given at all. */
export const checkGiven = (what: string, text: string, remedy: string, path: readonly string[]): Result<null> =>
  text.trim() === '' ? refuse('INVALID_INPUT', { what, remedy }, path) : ok(null);

/**
 * Notes that a source reported. An import of the past says up to when it knows; the first live fact ends that, and a source that is live
 * already stays so.
 * @returns the time of which something else is known than before, though no fact lies in it; null when there is none
 */
export async function noteSource(
  { em, now }: Tx,
  service: KnownService,
  source: string,
  knownThrough: Date | null,
): Promise<Interval | null> {
  const sources = await em.find(FactSource, { serviceId: service.id });
  const before = knownUntil(sources, now);
  const known = sources.find(each => each.source === source);
  if (!known)
    sources.push(
      em.create(FactSource, {
        tenant: service.tenant,
        serviceId: service.id,
        source,
        knownThrough,
        since: new Date(now),
      }),
    );
  else if (known.knownThrough && (!knownThrough || knownThrough > known.knownThrough))
    known.knownThrough = knownThrough;
  await em.flush();
  const after = knownUntil(sources, now);
  if (!before) return { startMs: 0, endMs: now };
  return after && after.asOfMs > before.asOfMs ? { startMs: before.asOfMs, endMs: after.asOfMs } : null;
}

/** The least stretch of time that holds all given ones. */
export const hull = (spans: readonly Interval[]): Interval => ({
  startMs: Math.min(...spans.map(({ startMs }) => startMs)),
  endMs: Math.max(...spans.map(({ endMs }) => endMs)),
});

/** Puts a person's decision about a service on the trail of every contract that promises it (H1.4). */
export async function trailOfContracts(tx: Tx, serviceId: string, entry: TrailEntry): Promise<void> {
  const targets = await targetsMeasuredBy(tx.em, serviceId);
  for (const contractId of new Set(targets.map(target => target.contractId))) tx.trail({ ...entry, contractId });
}
