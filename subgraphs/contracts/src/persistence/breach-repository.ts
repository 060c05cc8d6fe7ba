import { type EntityDictionary, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import { sql } from 'kysely';
import type { BreachFilter } from '../generated/types.ts';
import type { BreachKind } from '../rules/breach-kinds.ts';
import type { LegFigures, Legs } from '../rules/legs.ts';
import { Breach, BreachLeg, BreachSubject } from './breach.ts';
import type { Contract } from './contract.ts';
import { Target } from './contract-version.ts';

/** Contract, service and period: what breaches are counted by. */
export type SubjectKey = { readonly contractId: string; readonly serviceId: string; readonly period: string };

/** The subject's row, locked until the transaction ends; where it is not there it is made, with these legs as its first figures. */
export async function lockSubject(
  em: EntityManager,
  contract: Contract,
  key: SubjectKey & { readonly legs: Legs },
  newId: () => string,
): Promise<{ readonly subject: BreachSubject; readonly isNew: boolean }> {
  const { contractId, serviceId, period, legs } = key;
  // An update that changes nothing locks the row and returns it; only a row that was updated has an xmax.
  const { rows } = await sql<EntityDictionary<BreachSubject> & { is_new: boolean }>`
    insert into breach_subject (id, tenant, contract_id, service_id, period, legs)
    values (${newId()}, ${contract.tenant}, ${contractId}, ${serviceId}, ${period}, ${JSON.stringify(legs)})
    on conflict (contract_id, service_id, period) do update set period = excluded.period
    returning *, xmax = 0 as is_new`.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('The subject of a breach was not written.');
  const { is_new: isNew, ...subject } = row;
  return { subject: em.map(BreachSubject, subject as EntityDictionary<BreachSubject>), isNew };
}

/** The breach of the subject's newest episode of a kind, locked. */
export const latestBreach = (em: EntityManager, key: SubjectKey, kind: BreachKind): Promise<Breach | null> =>
  em.findOne(Breach, { ...key, kind }, { orderBy: { episode: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE });

/** A breach by id, locked until the transaction ends. */
export const lockBreach = (em: EntityManager, id: string): Promise<Breach | null> =>
  em.findOne(Breach, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Why revisions of figures were made, by the target's id. */
export type Reasons = ReadonlyMap<string, string | null>;

/**
 * Writes the newest figures of a breach's legs over what its rows say.
 * @param reasons of the figures that are new; of the others the rows keep theirs
 */
export async function writeLegs(em: EntityManager, breach: Breach, legs: Legs, reasons: Reasons): Promise<void> {
  const rows = Object.values(legs).map(({ missedAtMs, ...leg }) => ({
    ...leg,
    breachId: breach.id,
    tenant: breach.tenant,
    customerId: breach.customerId,
    missedAt: missedAtMs === null ? null : new Date(missedAtMs),
  }));
  const [known, fresh] = [false, true].map(isNew => rows.filter(({ targetId }) => reasons.has(targetId) === isNew));
  const explained = (fresh ?? []).map(row => ({ ...row, reason: reasons.get(row.targetId) ?? null }));
  for (const each of [known ?? [], explained])
    if (each.length > 0) await em.upsertMany(BreachLeg, each, { onConflictFields: ['breachId', 'targetId'] });
}

/** Figures of the legs that a breach's rows show. */
export async function legsOf(em: EntityManager, breachId: string): Promise<Legs> {
  return asLegs(await em.find(BreachLeg, { breachId }));
}

export const asLegs = (rows: readonly BreachLeg[]): Legs =>
  Object.fromEntries(rows.map(row => [row.targetId, legFigures(row)]));

/** A leg's row as the rules take it. */
const legFigures = (row: BreachLeg): LegFigures => ({
  targetId: row.targetId,
  evaluationId: row.evaluationId,
  revision: row.revision,
  indicator: row.indicator,
  unit: row.unit,
  limit: row.limit,
  outcome: row.outcome,
  value: row.value,
  downMs: row.downMs,
  allowedMs: row.allowedMs,
  missedAtMs: row.missedAt?.getTime() ?? null,
});

/** Legs with what their targets promised. One whose target is not there is left out. */
export async function withPromises<Leg extends { readonly targetId: string }>(em: EntityManager, legs: readonly Leg[]) {
  const targets = await em.find(Target, { id: { $in: legs.map(({ targetId }) => targetId) } });
  const targetById = new Map(targets.map(target => [target.id, target]));
  return legs.flatMap(leg => {
    const target = targetById.get(leg.targetId);
    return target ? [{ leg, operator: target.operator, periodUnit: target.period }] : [];
  });
}

/** Breaches that the caller may see, by the start of their period. */
export function breachesPage(em: EntityManager, filter: BreachFilter, page: PageArgs): Promise<Page<Breach>> {
  const { contractId, kinds, externalId, phases, standing } = filter;
  const where = {
    ...(contractId ? { contractId } : {}),
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(externalId ? { externalId } : {}),
    ...(phases ? { phase: { $in: [...phases] } } : {}),
    ...(standing ? { standing } : {}),
  };
  return pageOf(em, Breach, where, { periodStart: 'asc', id: 'asc' }, page);
}
