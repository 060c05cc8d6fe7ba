import type { Ratio } from '../numbers/ratio.ts';

/** One index of a price formula. Decimals are text; a month is `YYYY-MM`. */
export type PriceIndex = {
  /** The series with its reference year, e.g. `Consumer price index, Germany (2015 = 100)`. */
  readonly name: string;
  /** Who publishes it, and where. */
  readonly source: string;
  /** The share of the price that follows it, above 0, at most 1. */
  readonly weight: string;
  /** The month that the present fee belongs to, and the value of the index for it, above 0. */
  readonly baseMonth: string;
  readonly baseValue: string;
};

/** How a fee follows indices from term to term. Percents are decimals. */
export type IndexationTerms = {
  /** The share of the price that follows nothing; with the weights it is 1. */
  readonly fixedShare: string;
  readonly indices: readonly PriceIndex[];
  /** The index counts of the month that lies so many months before the one in which the next term begins. */
  readonly monthsBefore: number;
  /** A fee changes by no more, and no less, than so many percent at one renewal; null: no such limit. */
  readonly capPercent: string | null;
  readonly floorPercent: string | null;
  /** A change by fewer percent, up or down, changes nothing yet; null: every change counts. */
  readonly thresholdPercent: string | null;
  readonly rounding: 'HALF_EVEN' | 'HALF_UP';
};

/** What decided the fee: the formula alone, a limit of it, or that it stays because too little changed or a value is missing. */
export const INDEXATION_OUTCOMES = ['FORMULA', 'CAP', 'FLOOR', 'BELOW_THRESHOLD', 'NOT_ON_RECORD'] as const;
export type IndexationOutcome = (typeof INDEXATION_OUTCOMES)[number];

/** What a formula comes to, once threshold and limits were looked at. */
export type IndexationDecision = {
  readonly outcome: Exclude<IndexationOutcome, 'NOT_ON_RECORD'>;
  readonly change: Ratio;
};
