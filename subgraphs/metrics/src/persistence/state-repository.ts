import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

export type StateSource = { readonly tenant: string; readonly serviceId: string; readonly source: string };
type State = 'UP' | 'DOWN';

/** Columns of a bulk statement: instants as text, states beside them. */
const columns = (states: ReadonlyMap<number, State>) => ({
  at: Array.from(states.keys(), ms => new Date(ms).toISOString()),
  state: [...states.values()],
});

/** Inserts states in one statement; those whose instant is recorded already are left as they are. @returns how many were new */
export async function insertStates(
  em: EntityManager,
  { tenant, serviceId, source, recordedAt }: StateSource & { readonly recordedAt: number },
  states: ReadonlyMap<number, State>,
): Promise<number> {
  const { at, state } = columns(states);
  const { numAffectedRows } = await sql`
    insert into service_state (tenant, service_id, source, at, state, recorded_at)
    select ${tenant}, ${serviceId}, ${source}, at, state, ${new Date(recordedAt)}::timestamptz
    from unnest(${at}::timestamptz[], ${state}::text[]) as given (at, state)
    on conflict (tenant, service_id, source, at) where superseded_at is null do nothing`.execute(em.getKysely());
  return Number(numAffectedRows ?? 0n);
}

/** The first given state that contradicts a recorded one; null when none does. */
export async function firstConflict(
  em: EntityManager,
  { tenant, serviceId, source }: StateSource,
  states: ReadonlyMap<number, State>,
): Promise<{ readonly atMs: number; readonly recorded: State } | null> {
  const { at, state } = columns(states);
  const { rows } = await sql<{ at: Date | string; recorded: State }>`
    select recorded.at, recorded.state as recorded
    from unnest(${at}::timestamptz[], ${state}::text[]) as given (at, state)
    join service_state recorded on recorded.at = given.at and recorded.state <> given.state
    where recorded.tenant = ${tenant} and recorded.service_id = ${serviceId} and recorded.source = ${source} and recorded.superseded_at is null
    order by recorded.at limit 1`.execute(em.getKysely());
  const [row] = rows;
  return row ? { atMs: new Date(row.at).getTime(), recorded: row.recorded } : null;
}

/**
 * Supersedes recorded states by the right ones. States that are right already stay.
 * @returns instants that have no recorded state, and how many were superseded; nothing is changed when an instant is missing
 */
export async function supersedeStates(
  em: EntityManager,
  { tenant, serviceId, source, recordedAt }: StateSource & { readonly recordedAt: number },
  states: ReadonlyMap<number, State>,
): Promise<{ readonly missingMs: readonly number[]; readonly superseded: number }> {
  const { at, state } = columns(states);
  const missing = await sql<{ at: Date | string }>`
    select given.at from unnest(${at}::timestamptz[]) as given (at)
    where not exists (select 1 from service_state s where s.tenant = ${tenant} and s.service_id = ${serviceId} and s.source = ${source}
      and s.at = given.at and s.superseded_at is null)
    order by given.at`.execute(em.getKysely());
  if (missing.rows.length > 0) return { missingMs: missing.rows.map(row => new Date(row.at).getTime()), superseded: 0 };
  const { numAffectedRows } = await sql`
    update service_state s set superseded_at = ${new Date(recordedAt)}
    from unnest(${at}::timestamptz[], ${state}::text[]) as given (at, state)
    where s.tenant = ${tenant} and s.service_id = ${serviceId} and s.source = ${source}
      and s.at = given.at and s.superseded_at is null and s.state <> given.state`.execute(em.getKysely());
  await insertStates(em, { tenant, serviceId, source, recordedAt }, states);
  return { missingMs: [], superseded: Number(numAffectedRows ?? 0n) };
}
