import type { EntityManager } from '@mikro-orm/postgresql';
import { type LedgerAccount, type LedgerBalances, type Period, summedLedger } from '@surety/domain';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import { sql } from 'kysely';
import { LedgerEntry } from './ledger.ts';

/** How the accounts of one credit stand in a currency. */
export async function ledgerOf(em: EntityManager, compensationId: string, currency: string): Promise<LedgerBalances> {
  return summedLedger(await em.find(LedgerEntry, { compensationId, currency }));
}

/** Whether money that was paid for a credit, in any currency, is to come back from the customer. */
export async function hasCounterClaim(em: EntityManager, compensationId: string): Promise<boolean> {
  const { rows } = await sql`
    select currency from ledger_entry where compensation_id = ${compensationId} and account = 'COUNTER_CLAIM'
     group by currency having sum(minor) > 0`.execute(em.getKysely());
  return rows.length > 0;
}

/** An account's balance in minor units; a debit is positive. */
export type LedgerBalance = { readonly account: LedgerAccount; readonly currency: string; readonly minor: number };

/**
 * How the accounts of a contract stand, in every currency that has entries.
 * @param before only what was booked before that instant
 */
export async function balancesOf(
  em: EntityManager,
  { id, tenant }: { readonly id: string; readonly tenant: string },
  before: Date | null = null,
): Promise<readonly LedgerBalance[]> {
  const { rows } = await sql<{ account: LedgerAccount; currency: string; minor: string }>`
    select account, currency, sum(minor)::text as minor from ledger_entry
     where tenant = ${tenant} and contract_id = ${id} and (${before}::timestamptz is null or at < ${before}::timestamptz)
     group by account, currency order by currency, account`.execute(em.getKysely());
  return rows.map(row => ({ ...row, minor: Number(row.minor) }));
}

/** All entries of a contract, oldest first. */
export const entriesPage = (em: EntityManager, contractId: string, page: PageArgs): Promise<Page<LedgerEntry>> =>
  pageOf(em, LedgerEntry, { contractId }, { at: 'asc', id: 'asc' }, page);

/** What was booked in a period, with the balances before and after it. */
export type Statement = {
  readonly period: string;
  readonly start: Date;
  readonly end: Date;
  readonly opening: readonly LedgerBalance[];
  readonly entries: readonly LedgerEntry[];
  readonly closing: readonly LedgerBalance[];
};

export async function statementOf(
  em: EntityManager,
  contract: { readonly id: string; readonly tenant: string },
  { label, startMs, endMs }: Pick<Period, 'label' | 'startMs' | 'endMs'>,
): Promise<Statement> {
  const [start, end] = [new Date(startMs), new Date(endMs)];
  const where = { contractId: contract.id, at: { $gte: start, $lt: end } };
  return {
    period: label,
    start,
    end,
    opening: await balancesOf(em, contract, start),
    entries: await em.find(LedgerEntry, where, { orderBy: { at: 'asc', id: 'asc' } }),
    closing: await balancesOf(em, contract, end),
  };
}
