import type { EntityManager } from '@mikro-orm/postgresql';
import { type SettledBeside } from '@surety/domain';
import { sql } from 'kysely';
import type { GivenBeside } from '../rules/credit-settlement.ts';
import type { Breach } from './breach.ts';
import { Compensation } from './compensation.ts';
import { Damages } from './damages.ts';
import { Contact } from './party.ts';

/** Lets one breach of a contract be settled after the other: their credits share caps. Ask for it after the breach's own lock. */
export async function lockLedger(em: EntityManager, contractId: string): Promise<void> {
  await sql`select from contract where id = ${contractId} for no key update`.execute(em.getKysely());
}

export const compensationOfBreach = (em: EntityManager, breachId: string): Promise<Compensation | null> =>
  em.findOne(Compensation, { breachId });

/** What other breaches of a contract were settled at: those of the same period, and those of periods that ended since `yearStartMs`. */
export async function givenBeside(
  em: EntityManager,
  { id, contractId, period }: Pick<Breach, 'id' | 'contractId' | 'period'>,
  currency: string | null,
  { yearStartMs, endMs }: { readonly yearStartMs: number; readonly endMs: number },
): Promise<GivenBeside> {
  const others = await em.find(Compensation, {
    contractId,
    breachId: { $ne: id },
    phase: { $nin: ['LAPSED', 'REFUSED'] },
    ...(currency === null ? {} : { currency }),
    $or: [{ period }, { periodEnd: { $gt: new Date(yearStartMs), $lte: new Date(endMs) } }],
  });
  const ofPeriod = others.filter(other => other.period === period);
  const beside: SettledBeside = {
    percents: Object.assign({}, ...ofPeriod.map(({ percents }) => percents)) as Readonly<Record<string, string>>,
    startedHours: ofPeriod.reduce((total, row) => total + row.startedHours, 0),
    creditedMinor: sum(ofPeriod),
  };
  return { ofPeriod: beside, beforeMinor: sum(others.filter(other => other.period !== period)) };
}

/**
 * What a contract gives back in twelve months, in minor units of one currency: credits and damages that stand in the ledger, by the ends of
 * their periods. What was booked in another currency, before the fees changed theirs, has no rate and is not counted.
 */
export async function liableMinor(
  em: EntityManager,
  { contractId, currency }: { readonly contractId: string; readonly currency: string },
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): Promise<number> {
  const rows = await em.find(Compensation, {
    contractId,
    periodEnd: { $gt: new Date(startMs), $lte: new Date(endMs) },
  });
  const damages = await em.find(Damages, { currency, breachId: { $in: rows.map(({ breachId }) => breachId) } });
  const claimed = new Set(damages.map(({ breachId }) => breachId));
  return rows.reduce(
    (total, row) =>
      total + (row.currency === currency ? row.postedMinor : 0) + (claimed.has(row.breachId) ? row.damagesMinor : 0),
    0,
  );
}

const sum = (rows: readonly Compensation[]): number => rows.reduce((total, row) => total + row.settledMinor, 0);

/** The highest amount that anybody of the provider may approve, in minor units; 0 when nobody may. */
export async function highestLimitMinor(
  em: EntityManager,
  providerId: string,
  currency: string | null,
): Promise<number> {
  const contacts = await em.find(Contact, { partyId: providerId, approvalCurrency: currency });
  return Math.max(0, ...contacts.map(({ approvalMinor }) => approvalMinor ?? 0));
}
