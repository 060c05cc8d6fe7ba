import { type ExplanationStep, step } from '../explanation.ts';
import { moneyText } from '../numbers/money.ts';
import { compareRatio, decimalText, percentOf, type Ratio, ratioOf, wholeRatio } from '../numbers/ratio.ts';
import { type CreditTerms, combinedPercent, creditOf, creditPercent, type SeveralMissed, tierStep } from './credit.ts';
import { type InterruptionTerms, interruptionMinor, interruptionStep, startedHours } from './interruption.ts';

/** One target over the period of a breach, on its newest figures. */
export type JudgedTarget = {
  readonly targetId: string;
  readonly isMissed: boolean;
  /** A share from 0 to 1, unrounded; null when nothing is known, and of other indicators. */
  readonly availability: Ratio | null;
  /** Time down of the service, milliseconds, exact and weighted by impact; null when nothing is known, and of other indicators. */
  readonly downMs: Ratio | null;
};

/** What an agreement gives for a period. `fee` is that of the period, cut to the term. */
export type CompensationTerms = CreditTerms & {
  readonly several: SeveralMissed;
  /** Null: the agreement gives nothing for hours. */
  readonly interruption: InterruptionTerms | null;
};

/** What other breaches of the same contract and period were settled at. */
export type SettledBeside = {
  /** Percents, decimals, per missed target. */
  readonly percents: Readonly<Record<string, string>>;
  /** Of interruption compensation. */
  readonly startedHours: number;
  readonly creditedMinor: number;
};

export const NOTHING_BESIDE: SettledBeside = { percents: {}, startedHours: 0, creditedMinor: 0 };

/** What a breach earns. `minor` is its own part of what the whole period earns. */
export type Compensated = {
  /** Percents, decimals, per missed target of this breach. */
  readonly percents: Readonly<Record<string, string>>;
  /** Of all missed targets of the period together, a decimal. */
  readonly percent: string;
  /** Of interruption compensation, of this breach. */
  readonly startedHours: number;
  readonly minor: number;
  readonly cappedBy: 'MONTH' | 'YEAR' | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * What a breach gives back: the missed targets of the whole period earn one credit together, interruption compensation is added to it, and
 * both stay within the caps; of that, what other breaches of the period were given is taken off. So breaches settled one after another never
 * give more than the period earns.
 * @source handbook H7.3.4
 */
export function compensationOf(
  targets: readonly JudgedTarget[],
  terms: CompensationTerms,
  beside: SettledBeside = NOTHING_BESIDE,
): Compensated {
  const missed = targets.flatMap(({ targetId, isMissed, availability }) =>
    isMissed && availability ? [{ targetId, availability: percentOf(availability) }] : [],
  );
  const percents = Object.fromEntries(
    missed.map(({ targetId, availability }) => [targetId, decimalText(creditPercent(terms.tiers, availability))]),
  );
  // A target that this breach judges anew counts as it does now.
  const judged = new Set(targets.map(({ targetId }) => targetId));
  const others = Object.entries(beside.percents).filter(([targetId]) => !judged.has(targetId));
  const all = [...Object.values(percents), ...others.map(([, percent]) => percent)];
  const percent = combinedPercent(terms.several, all.map(ratioOf));
  const { interruption } = terms;
  const downMs = interruption && longestDown(targets);
  const own = interruption && downMs ? startedHours(downMs, interruption.beyondMs) : 0;
  const hours = own + beside.startedHours;
  const added = interruption ? interruptionMinor(interruption, terms.fee, hours) : wholeRatio(0);
  const ofPeriod = creditOf(terms, percent, added);
  const minor = missed.length === 0 && own === 0 ? 0 : Math.max(0, ofPeriod.minor - beside.creditedMinor);
  return {
    percents,
    percent: ofPeriod.percent,
    startedHours: own,
    minor,
    cappedBy: ofPeriod.cappedBy,
    steps: [
      ...missed.map(({ targetId, availability }) => tierStep(terms.tiers, availability, { target: targetId })),
      ...(all.length > 1 ? [severalStep(terms.several, [...Object.entries(percents), ...others], percent)] : []),
      ...(interruption && downMs
        ? [interruptionStep(interruption, terms.fee, downMs, { own, others: beside.startedHours })]
        : []),
      ...ofPeriod.steps,
      ...(beside.creditedMinor > 0 ? [besideStep(terms, ofPeriod.minor, beside.creditedMinor, minor)] : []),
    ],
  };
}

/** How long the service of a breach was down: its targets see the same time, so the longest counts, once. Null where none is missed. */
const longestDown = (targets: readonly JudgedTarget[]): Ratio | null =>
  targets.some(({ isMissed }) => isMissed)
    ? targets.reduce<Ratio | null>(
        (longest, { downMs }) => (downMs && (longest === null || compareRatio(downMs, longest) > 0) ? downMs : longest),
        null,
      )
    : null;

const RULES = {
  HIGHEST: 'of several missed targets the highest percent counts alone',
  SUM: 'the percents of several missed targets are added up',
  CAPPED_SUM: 'the percents of several missed targets are added up, up to a cap',
} as const;

const severalStep = (
  several: SeveralMissed,
  percents: readonly (readonly [targetId: string, percent: string])[],
  percent: Ratio,
): ExplanationStep =>
  step({
    rule: RULES[several.rule],
    source: 'H7.3.4',
    inputs: {
      ...Object.fromEntries(percents.map(([targetId, each]) => [targetId, `${each} %`])),
      ...(several.rule === 'CAPPED_SUM' ? { cap: `${several.capPercent} %` } : {}),
    },
    outcome: `${decimalText(percent)} %`,
  });

function besideStep({ fee: { currency } }: CreditTerms, whole: number, given: number, minor: number): ExplanationStep {
  const inWords = (amount: number): string => moneyText({ minor: amount, currency });
  return step({
    rule: 'what other breaches of the same period were given is taken off',
    source: 'H7.3.4',
    inputs: { 'credit of the period': inWords(whole), 'given for other breaches': inWords(given) },
    outcome: inWords(minor),
  });
}
