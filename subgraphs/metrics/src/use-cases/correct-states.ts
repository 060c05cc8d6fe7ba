import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CorrectStatesInput } from '../generated/types.ts';
import { markService } from '../persistence/stale-periods.ts';
import { supersedeStates } from '../persistence/state-repository.ts';
import { knownService } from './known-service.ts';
import { longestHold, type Recorded } from './record-states.ts';

/** Supersedes states that were wrong, all or none; the periods that they touch are evaluated again, with this reason. */
export async function correctStates(
  tx: Tx,
  { service: named, source, rows, reason }: CorrectStatesInput,
): Promise<Result<Recorded>> {
  const { em, now, identity } = tx;
  if (rows.length === 0)
    return refuse('INVALID_INPUT', { what: 'The list of rows', remedy: 'send at least one.' }, ['input', 'rows']);
  if (reason.trim() === '')
    return refuse('INVALID_INPUT', { what: 'The reason', remedy: 'say why the facts were wrong.' }, [
      'input',
      'reason',
    ]);
  const known = await knownService(em, named, 'PROBES');
  if ('refusal' in known) return known.refusal;
  const { service } = known;
  const atMs = rows.map(({ at }) => at.getTime());
  const states = new Map(rows.map(({ state }, index) => [atMs[index] as number, state]));
  const { missingMs, superseded } = await supersedeStates(
    em,
    { tenant: identity.tenant, serviceId: service.id, source, recordedAt: now },
    states,
  );
  const [missing] = missingMs;
  if (missing !== undefined)
    return refuse('NOT_FOUND', { what: `state of source ${source} at`, id: new Date(missing).toISOString() }, [
      'input',
      'rows',
      String(atMs.indexOf(missing)),
      'at',
    ]);
  if (superseded > 0) {
    const span = { startMs: Math.min(...atMs), endMs: Math.max(...atMs) + (await longestHold(tx, service.id)) };
    await markService(em, identity.tenant, service.id, span, `correction: ${reason}`, now);
  }
  tx.trail({ subjectKind: 'service', subjectId: service.id, reason, details: { source, corrected: superseded } });
  return ok({ new: superseded, duplicates: rows.length - superseded });
}
