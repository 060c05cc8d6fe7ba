import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { GivenFor } from '../rules/twelve-months.ts';
import { Compensation } from './compensation.ts';
import { Damages } from './damages.ts';
import { Contact } from './party.ts';

/** Lets one breach of a contract be settled after the other: their credits share caps. Ask for it after the breach's own lock. */
export async function lockLedger(em: EntityManager, contractId: string): Promise<void> {
  await sql`select from contract where id = ${contractId} for no key update`.execute(em.getKysely());
}

export const compensationOfBreach = (em: EntityManager, breachId: string): Promise<Compensation | null> =>
  em.findOne(Compensation, { breachId });

/** More than twelve months, whatever the zone: rules say exactly what is in them. */
const A_YEAR_MS = 367 * 86_400_000;

/** Compensations of a contract for periods that can share twelve months with a period. */
export const compensationsNear = (em: EntityManager, contractId: string, endMs: number): Promise<Compensation[]> =>
  em.find(
    Compensation,
    { contractId, periodEnd: { $gte: new Date(endMs - A_YEAR_MS), $lte: new Date(endMs + A_YEAR_MS) } },
    { orderBy: { id: 'asc' } },
  );

/**
 * What stands in the ledger of a contract near a period, for each breach: its credit and its damages, in minor units of one currency. What was
 * booked in another currency, before the fees changed theirs, has no rate and is not counted.
 */
export async function standingNear(
  em: EntityManager,
  { contractId, currency }: { readonly contractId: string; readonly currency: string },
  endMs: number,
): Promise<GivenFor[]> {
  const rows = await compensationsNear(em, contractId, endMs);
  const damages = await em.find(Damages, { currency, breachId: { $in: rows.map(({ breachId }) => breachId) } });
  const claimed = new Set(damages.map(({ breachId }) => breachId));
  return rows.map(row => ({
    period: row.period,
    periodEnd: row.periodEnd,
    minor: (row.currency === currency ? row.postedMinor : 0) + (claimed.has(row.breachId) ? row.damagesMinor : 0),
  }));
}

/** The highest amount that anybody of the provider may approve, in minor units; 0 when nobody may. */
export async function highestLimitMinor(
  em: EntityManager,
  providerId: string,
  currency: string | null,
): Promise<number> {
  const contacts = await em.find(Contact, { partyId: providerId, approvalCurrency: currency });
  return Math.max(0, ...contacts.map(({ approvalMinor }) => approvalMinor ?? 0));
}
