/** What a target measures (H3.2). */
export const INDICATORS = ['AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME', 'CSAT', 'NPS'] as const;
export type Indicator = (typeof INDICATORS)[number];

/** What limits and measured values are given in. */
export const TARGET_UNITS = ['PERCENT', 'HOURS', 'MINUTES', 'POINTS'] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];

/** Indicators in the midst of an English sentence. */
export const INDICATOR_NAMES: Readonly<Record<Indicator, string>> = {
  AVAILABILITY: 'availability',
  MTTR: 'mean time to restore',
  MTTF: 'mean time to failure',
  INTERRUPTION_TIME: 'interruption time',
  CSAT: 'satisfaction (CSAT)',
  NPS: 'net promoter score (NPS)',
};

const UNITS: Readonly<Record<TargetUnit, string>> = {
  PERCENT: '%',
  HOURS: 'hours',
  MINUTES: 'minutes',
  POINTS: 'points',
};

/** A decimal with its unit in English, e.g. `99.9 %`, `4 hours`. */
export const inUnitWords = (decimal: string, unit: TargetUnit): string => `${decimal} ${UNITS[unit]}`;

type Leg = { readonly indicator: Indicator; readonly outcome: string };

/** What was missed, each once; what was promised at all, when newer figures lifted every miss. */
export function missedIndicators(legs: readonly Leg[]): readonly Indicator[] {
  const missed = legs.filter(({ outcome }) => outcome === 'MISSED');
  const told = new Set((missed.length > 0 ? missed : legs).map(({ indicator }) => indicator));
  return INDICATORS.filter(indicator => told.has(indicator));
}

/** @returns e.g. `availability`, `mean time to restore and interruption time` */
export const missedInWords = (legs: readonly Leg[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    missedIndicators(legs).map(indicator => INDICATOR_NAMES[indicator]),
  );
