import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

export type StateSource = { readonly tenant: string; readonly serviceId: string; readonly source: string };
export type State = 'UP' | 'DOWN';
/** States by their instant, epoch milliseconds. */
export type States = ReadonlyMap<number, State>;

/** Columns of a bulk statement: instants as text, states beside them. */
const columns = (states: States) => ({
  at: Array.from(states.keys(), ms => new Date(ms).toISOString()),
  state: [...states.values()],
});

/** Inserts states in one statement; those whose instant is recorded already are left as they are. @returns how many were new */
export async function insertStates(
  em: EntityManager,
  { tenant, serviceId, source }: StateSource,
  states: States,
  recordedAt: number,
): Promise<number> {
  const { at, state } = columns(states);
  const { numAffectedRows } = await sql`
    insert into service_state (tenant, service_id, source, at, state, recorded_at)
    select ${tenant}, ${serviceId}, ${source}, at, state, ${new Date(recordedAt)}::timestamptz
    from unnest(${at}::timestamptz[], ${state}::text[]) as given (at, state)
    on conflict (tenant, service_id, source, at) where superseded_at is null do nothing`.execute(em.getKysely());
  return Number(numAffectedRows ?? 0n);
}

/**
 * The first given state that the source never said of its instant, though it said another; null when there is none. What it said
 * once may be said again, corrected since or not: a source that sends all it knows each day is no contradiction.
 */
export async function firstConflict(
  em: EntityManager,
  { tenant, serviceId, source }: StateSource,
  states: States,
): Promise<{ readonly atMs: number; readonly recorded: State } | null> {
  const { at, state } = columns(states);
  const { rows } = await sql<{ at: Date | string; recorded: State }>`
    select holding.at, holding.state as recorded
    from unnest(${at}::timestamptz[], ${state}::text[]) as given (at, state)
    join service_state holding on holding.at = given.at and holding.state <> given.state
    where holding.tenant = ${tenant} and holding.service_id = ${serviceId} and holding.source = ${source} and holding.superseded_at is null
      and not exists (select 1 from service_state said where said.tenant = ${tenant} and said.service_id = ${serviceId}
        and said.source = ${source} and said.at = given.at and said.state = given.state)
    order by holding.at limit 1`.execute(em.getKysely());
  const [row] = rows;
  return row ? { atMs: new Date(row.at).getTime(), recorded: row.recorded } : null;
}

/** The first given instant of which the source has said nothing, epoch milliseconds; null when there is none. */
export async function firstUnrecorded(
  em: EntityManager,
  { tenant, serviceId, source }: StateSource,
  states: States,
): Promise<number | null> {
  const { at } = columns(states);
  const { rows } = await sql<{ at: Date | string }>`
    select given.at from unnest(${at}::timestamptz[]) as given (at)
    where not exists (select 1 from service_state s where s.tenant = ${tenant} and s.service_id = ${serviceId} and s.source = ${source}
      and s.at = given.at and s.superseded_at is null)
    order by given.at limit 1`.execute(em.getKysely());
  const [row] = rows;
  return row ? new Date(row.at).getTime() : null;
}

/** Supersedes recorded states by the right ones; states that are right already stay. @returns how many were superseded */
export async function supersedeStates(
  em: EntityManager,
  of: StateSource,
  states: States,
  recordedAt: number,
): Promise<number> {
  const { at, state } = columns(states);
  const { numAffectedRows } = await sql`
    update service_state s set superseded_at = ${new Date(recordedAt)}
    from unnest(${at}::timestamptz[], ${state}::text[]) as given (at, state)
    where s.tenant = ${of.tenant} and s.service_id = ${of.serviceId} and s.source = ${of.source}
      and s.at = given.at and s.superseded_at is null and s.state <> given.state`.execute(em.getKysely());
  await insertStates(em, of, states, recordedAt);
  return Number(numAffectedRows ?? 0n);
}
