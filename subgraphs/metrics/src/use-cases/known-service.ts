import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Refusal, refuse } from '@surety/domain';
import { KnownService, type MeasuredBy } from '../persistence/adopted.ts';
import { FactSource } from '../persistence/facts.ts';

/** Facts may be so far ahead: the clocks of two hosts differ. */
const MOST_AHEAD_MS = 5 * 60_000;

/** The service that a request names by Surety's id or by the integration's own, measured in the given way; or why not. Locked: of reports about one service one waits for the other. */
export async function knownService(
  em: EntityManager,
  named: string,
  measuredBy?: MeasuredBy,
): Promise<{ readonly service: KnownService } | { readonly refusal: Refusal }> {
  const service = await em.findOne(
    KnownService,
    { $or: [{ id: named }, { externalId: named }] },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!service) return { refusal: refuse('UNKNOWN_SERVICE', { service: named }, ['input', 'service']) };
  if (measuredBy !== undefined && service.measuredBy !== measuredBy)
    return {
      refusal: refuse('MIXED_MEASUREMENT', { service: named, measuredBy: service.measuredBy.toLowerCase() }, [
        'input',
        'service',
      ]),
    };
  return { service };
}

/** Why a row lies too far in the future; null when none does. */
export function inFuture(atMs: readonly number[], now: number, field: string): Refusal | null {
  const row = atMs.findIndex(ms => ms > now + MOST_AHEAD_MS);
  if (row < 0) return null;
  return refuse('INSTANT_IN_FUTURE', { at: new Date(atMs[row] as number).toISOString() }, [
    'input',
    'rows',
    String(row),
    field,
  ]);
}

/**
 * Notes that a source reported. An import of the past says up to when it knows; the first live fact ends that.
 * @returns the instant up to which the source was known before, when a live fact has just ended that
 */
export async function noteSource(
  em: EntityManager,
  tenant: string,
  serviceId: string,
  source: string,
  knownThrough: Date | null,
): Promise<Date | null> {
  const known = await em.findOne(FactSource, { serviceId, source });
  if (!known) {
    em.persist(em.create(FactSource, { tenant, serviceId, source, knownThrough }));
    return null;
  }
  const before = known.knownThrough ?? null;
  if (before === null) return null; // live already: an import of the past changes nothing about it
  known.knownThrough = knownThrough === null || knownThrough > before ? knownThrough : before;
  return knownThrough === null ? before : null;
}
