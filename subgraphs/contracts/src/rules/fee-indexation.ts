import {
  addDays,
  amountText,
  type ExplanationStep,
  type FeeUnit,
  type IndexationOutcome,
  indexedFee,
  indexMonthOf,
  type Money,
  moneyOf,
  ok,
  type PriceIndex,
  type Result,
  rebased,
  refuse,
  sharedOut,
} from '@surety/domain';
import type { Agreement, FeesClause } from '../persistence/agreement.ts';

/** A value of an index as it is on record. */
export type IndexReading = {
  readonly name: string;
  readonly source: string;
  readonly month: string;
  readonly revision: number;
  readonly value: string;
  readonly publishedOn: string;
};

/** An index of the formula with the value that counts; null where it is not on record. */
export type CountedIndex = PriceIndex & {
  readonly value: string | null;
  readonly revision: number | null;
  readonly publishedOn: string | null;
};

/** What an indexation clause gives for a term: kept with the version that begins it. */
export type FeeIndexation = {
  /** Of the term, local. */
  readonly firstDay: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly outcome: IndexationOutcome;
  readonly present: Money;
  readonly fee: Money;
  readonly per: FeeUnit;
  readonly changePercent: string | null;
  readonly fixedShare: string;
  readonly values: readonly CountedIndex[];
  readonly steps: readonly ExplanationStep[];
};

type Saying = { readonly agreement?: Agreement | null };
type SayingTerm = Saying & { readonly termEnd: string };

/** First local day of the term that follows that of a version. */
export const nextFirstDay = ({ termEnd }: Pick<SayingTerm, 'termEnd'>): string => addDays(termEnd, 1);

/**
 * What the indexation clause of a version gives for the term that follows it: the one place where it is worked out.
 * @param onRecord values of indices, in any order; of several for a month the newest revision counts
 * @returns null where it indexes nothing
 * @source handbook H7.1, H7.4
 */
export function feeIndexation(content: SayingTerm, onRecord: readonly IndexReading[]): FeeIndexation | null {
  const { agreement } = content;
  const clause = agreement?.indexation;
  const fees = agreement?.fees;
  const present = fees && moneyOf(fees.amount, fees.currency);
  if (!clause || !present) return null;
  const firstDay = nextFirstDay(content);
  const month = indexMonthOf(firstDay, clause);
  const values = clause.indices.map(index => counted(index, month, onRecord));
  const result = indexedFee(
    present,
    clause,
    month,
    values.map(({ value }) => value),
  );
  return { firstDay, month, present, per: fees.per, fixedShare: clause.fixedShare, values, ...result };
}

function counted(index: PriceIndex, month: string, onRecord: readonly IndexReading[]): CountedIndex {
  const found = onRecord
    .filter(reading => isSame(reading, index) && reading.month === month)
    .reduce<IndexReading | null>(
      (newest, reading) => (newest === null || reading.revision > newest.revision ? reading : newest),
      null,
    );
  const { value = null, revision = null, publishedOn = null } = found ?? {};
  return { ...index, value, revision, publishedOn };
}

type Series = Pick<PriceIndex, 'name' | 'source'>;
const isSame = (a: Series, b: Series): boolean => a.name === b.name && a.source === b.source;

/** The agreement of the next term: its fee is what the clause gives, its instalments in proportion, and the values that went in are the new base. */
export function indexedAgreement(agreement: Agreement, indexation: FeeIndexation): Agreement {
  const { fees, indexation: clause } = agreement;
  const { fee, month, outcome, values } = indexation;
  const valueOf = (index: PriceIndex): string | null => values.find(value => isSame(value, index))?.value ?? null;
  return {
    ...agreement,
    fees: fees && withFee(fees, fee),
    indexation: clause && { ...clause, indices: rebased(clause.indices, outcome, month, valueOf) },
  };
}

/** Where it is that fee already, nothing is written in another way; where an amount is none, that is still to be told. */
function withFee(fees: FeesClause, fee: Money): FeesClause {
  const { amount, currency, instalments } = fees;
  const minorOf = (text: string): number | null => moneyOf(text, currency)?.minor ?? null;
  const from = minorOf(amount);
  const parts = instalments.map(part => minorOf(part.amount)).filter(minor => minor !== null);
  if (from === null || from === fee.minor || parts.length < instalments.length) return fees;
  const shared = from === 0 ? parts : sharedOut(parts, from, fee.minor);
  return {
    ...fees,
    amount: amountText(fee),
    instalments: instalments.map((part, place) => ({
      ...part,
      amount: amountText({ minor: shared[place] ?? 0, currency }),
    })),
  };
}

const PATH = ['input', 'terms', 'agreement', 'fees'];

/** Whether the fee that the clause gives can stand in terms that somebody proposes: every value is on record, and they are paid in the same way. */
export function checkIndexed(
  agreement: Agreement | null,
  { month, outcome, values, present, per }: FeeIndexation,
): Result<null> {
  if (outcome === 'NOT_ON_RECORD') {
    const missing = values.filter(({ value }) => value === null).map(({ name }) => name);
    return refuse('INDEX_NOT_ON_RECORD', { names: missing.join('; '), month }, ['input', 'feeByClause']);
  }
  const fees = agreement?.fees;
  if (fees?.currency !== present.currency) return differs(fees?.currency ?? 'no fee', present.currency, 'currency');
  return fees.per === per ? ok(null) : differs(fees.per, per, 'per');
}

const differs = (given: string, kept: string, field: string): Result<never> =>
  refuse('INDEXED_FEE_DIFFERS', { given, kept }, [...PATH, field]);

/** Whether what a version is paid is what the clause before it gives. */
export function followsIndexation({ agreement }: Saying, { fee, per }: FeeIndexation): boolean {
  const fees = agreement?.fees;
  return (
    fees?.currency === fee.currency && fees.per === per && moneyOf(fees.amount, fees.currency)?.minor === fee.minor
  );
}
