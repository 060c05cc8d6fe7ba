import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordStatesInput } from '../generated/types.ts';
import { AdoptedTarget } from '../persistence/adopted.ts';
import { markService } from '../persistence/stale-periods.ts';
import { firstConflict, insertStates } from '../persistence/state-repository.ts';
import { inFuture, knownService, noteSource } from './known-service.ts';

const MOST_ROWS = 200_000;

export type Recorded = { readonly new: number; readonly duplicates: number };

/** Records states that a monitor saw, all or none, and marks the periods that they touch. */
export async function recordStates(
  tx: Tx,
  { service: named, source, rows, history }: RecordStatesInput,
): Promise<Result<Recorded>> {
  const { em, now, identity } = tx;
  if (rows.length === 0)
    return refuse('INVALID_INPUT', { what: 'The list of rows', remedy: 'send at least one.' }, ['input', 'rows']);
  if (rows.length > MOST_ROWS)
    return refuse('TOO_MANY_ROWS', { rows: String(rows.length), limit: String(MOST_ROWS) }, ['input', 'rows']);
  const atMs = rows.map(({ at }) => at.getTime());
  const refused = inFuture(atMs, now, 'at');
  if (refused) return refused;
  const known = await knownService(em, named, 'PROBES');
  if ('refusal' in known) return known.refusal;
  const { service } = known;

  const states = new Map(rows.map(({ state }, index) => [atMs[index] as number, state])); // of two at one instant the later in the list holds
  const inserted = await insertStates(
    em,
    { tenant: identity.tenant, serviceId: service.id, source, recordedAt: now },
    states,
  );
  if (inserted < states.size) {
    const conflict = await firstConflict(em, { tenant: identity.tenant, serviceId: service.id, source }, states);
    if (conflict) {
      const row = atMs.lastIndexOf(conflict.atMs);
      return refuse(
        'CONFLICTING_FACT',
        { row: String(row), at: new Date(conflict.atMs).toISOString(), recorded: conflict.recorded },
        ['input', 'rows', String(row), 'state'],
      );
    }
  }
  const [firstMs, lastMs] = [...states.keys()].reduce(
    ([least, most], ms) => [Math.min(least, ms), Math.max(most, ms)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const liveAgainFrom = await noteSource(em, identity.tenant, service.id, source, history ? new Date(lastMs) : null);
  if (inserted > 0 || liveAgainFrom) {
    const span = {
      startMs: Math.min(firstMs, liveAgainFrom?.getTime() ?? firstMs),
      endMs: liveAgainFrom ? now : lastMs + (await longestHold(tx, service.id)),
    };
    await markService(em, identity.tenant, service.id, span, 'facts arrived', now);
  }
  tx.trail({
    subjectKind: 'service',
    subjectId: service.id,
    details: {
      source,
      new: inserted,
      duplicates: rows.length - inserted,
      from: new Date(firstMs),
      to: new Date(lastMs),
      history,
    },
  });
  return ok({ new: inserted, duplicates: rows.length - inserted });
}

/** How long a state of the service can matter, by the target that holds it longest. */
export async function longestHold(tx: Tx, serviceId: string): Promise<number> {
  const targets = await tx.em.find(AdoptedTarget, { serviceId });
  return Math.max(1, ...targets.map(({ staleAfterMs }) => staleAfterMs ?? 0));
}
