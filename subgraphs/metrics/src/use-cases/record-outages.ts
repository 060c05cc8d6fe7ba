import { ok, type Refusal, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordOutagesInput } from '../generated/types.ts';
import { Outage } from '../persistence/facts.ts';
import { markService } from '../persistence/stale-periods.ts';
import { inFuture, knownService, noteSource } from './known-service.ts';
import type { Recorded } from './record-states.ts';

type Row = RecordOutagesInput['rows'][number];

/**
 * Records outages, all or none. The same reference again ends an outage that lasts; any other change needs a reason, and supersedes the
 * row that was there.
 */
export async function recordOutages(
  tx: Tx,
  { service: named, source, rows, reason = null }: RecordOutagesInput,
): Promise<Result<Recorded>> {
  const { em, now, identity } = tx;
  const refused =
    malformed(rows) ??
    inFuture(
      rows.map(({ start }) => start.getTime()),
      now,
      'start',
    );
  if (refused) return refused;
  const known = await knownService(em, named, 'OUTAGES');
  if ('refusal' in known) return known.refusal;
  const { service } = known;
  const recorded = await em.find(Outage, {
    serviceId: service.id,
    source,
    supersededAt: null,
    reference: { $in: rows.map(({ reference }) => reference) },
  });
  const byReference = new Map(recorded.map(outage => [outage.reference, outage]));
  let changed = 0;
  for (const [index, row] of rows.entries()) {
    const former = byReference.get(row.reference);
    if (former && isSame(former, row)) continue;
    if (former && !ends(former, row) && !reason)
      return refuse(
        'INVALID_INPUT',
        {
          what: `Row ${index} changes the recorded outage ${row.reference}; the reason`,
          remedy: 'say why it changes.',
        },
        ['input', 'reason'],
      );
    if (former) {
      former.supersededAt = new Date(now);
      await em.flush(); // before the row that holds instead: only one may hold
    }
    const outage = em.create(Outage, {
      id: tx.newId('out'),
      tenant: identity.tenant,
      serviceId: service.id,
      source,
      reference: row.reference,
      start: row.start,
      end: row.end ?? null,
      recordedAt: new Date(now),
      supersededAt: null,
    });
    em.persist(outage);
    byReference.set(row.reference, outage);
    const startMs = Math.min(row.start.getTime(), former?.start.getTime() ?? row.start.getTime());
    const endMs = Math.max(row.end?.getTime() ?? now, former ? (former.end?.getTime() ?? now) : 0);
    await markService(
      em,
      identity.tenant,
      service.id,
      { startMs, endMs: Math.max(endMs, startMs + 1) },
      reason ? `correction: ${reason}` : 'facts arrived',
      now,
    );
    changed += 1;
  }
  await noteSource(em, identity.tenant, service.id, source, null);
  tx.trail({
    subjectKind: 'service',
    subjectId: service.id,
    reason,
    details: { source, new: changed, duplicates: rows.length - changed },
  });
  return ok({ new: changed, duplicates: rows.length - changed });
}

function malformed(rows: readonly Row[]): Refusal | null {
  if (rows.length === 0)
    return refuse('INVALID_INPUT', { what: 'The list of rows', remedy: 'send at least one.' }, ['input', 'rows']);
  const row = rows.findIndex(({ start, end }) => end && end < start);
  const bad = rows[row];
  if (!bad) return null;
  return refuse('END_BEFORE_START', { start: bad.start.toISOString(), end: bad.end?.toISOString() ?? '' }, [
    'input',
    'rows',
    String(row),
    'end',
  ]);
}

const isSame = (former: Outage, row: Row): boolean =>
  former.start.getTime() === row.start.getTime() && (former.end?.getTime() ?? null) === (row.end?.getTime() ?? null);

/** The outage lasted, and the row says when it ended. */
const ends = (former: Outage, row: Row): boolean =>
  !former.end && former.start.getTime() === row.start.getTime() && row.end !== null;
