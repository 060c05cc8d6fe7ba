import { decimalText, type SettledBeside } from '@surety/domain';
import type { Standing } from './compensation-course.ts';
import type { GivenFor } from './twelve-months.ts';

/** A breach's credit, as the credits of other breaches share caps with it. */
export type GivenCredit = Pick<Standing, 'phase' | 'settledMinor' | 'postedMinor'> & {
  readonly period: string;
  readonly periodEnd: Date;
  readonly currency: string | null;
  readonly feeMinor: number | null;
  /** Percents, decimals, per missed target. */
  readonly percents: Readonly<Record<string, string>>;
  readonly startedHours: number;
};

/**
 * What counts as given for a breach, in minor units: what its figures earn while that is to be claimed or approved; what stands in the ledger
 * once it is posted, lapsed or refused. So what nobody claimed, and an increase that was refused, leave their room to others.
 */
export const givenMinor = ({ phase, settledMinor, postedMinor }: GivenCredit): number =>
  phase === 'POSTED' || isGivenUp({ phase }) ? postedMinor : settledMinor;

/** It was not claimed in time, or was refused: it stays so. */
export const isGivenUp = ({ phase }: Pick<GivenCredit, 'phase'>): boolean => phase === 'LAPSED' || phase === 'REFUSED';

/** What counts as given for breaches of other periods. */
export const givenInOtherPeriods = (period: string, others: readonly GivenCredit[]): readonly GivenFor[] =>
  others
    .filter(other => other.period !== period)
    .map(other => ({ period: other.period, periodEnd: other.periodEnd, minor: givenMinor(other) }));

/** What other breaches of the same period were given. */
export function givenBeside(period: string, others: readonly GivenCredit[]): SettledBeside {
  const ofPeriod = others.filter(other => other.period === period && !isGivenUp(other));
  return {
    percents: Object.assign({}, ...ofPeriod.map(percentsGiven)) as Readonly<Record<string, string>>,
    startedHours: ofPeriod.reduce((sum, other) => sum + (isIncreaseRefused(other) ? 0 : other.startedHours), 0),
    creditedMinor: ofPeriod.reduce((sum, other) => sum + givenMinor(other), 0),
  };
}

const isIncreaseRefused = ({ phase, settledMinor, postedMinor }: GivenCredit): boolean =>
  phase === 'POSTED' && postedMinor < settledMinor;

/** Of an increase that was refused, what its figures earn is not given: the part of the fee that is posted counts as its percent. */
function percentsGiven(other: GivenCredit): Readonly<Record<string, string>> {
  const { percents, postedMinor, feeMinor } = other;
  const [target] = Object.keys(percents);
  if (!isIncreaseRefused(other) || target === undefined || feeMinor === null) return percents;
  return { [target]: decimalText({ numerator: BigInt(postedMinor) * 100n, denominator: BigInt(feeMinor) }) };
}
