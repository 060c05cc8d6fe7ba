import { compareRatio, decimalText, type Ratio, ratioOf, rounded } from '../numbers/ratio.ts';

export const LEVEL_CODES = ['BSL', 'SLS', 'ALS', 'ELS'] as const;
export type LevelCode = (typeof LEVEL_CODES)[number];

/** A service level of the catalogue. Hours are decimals. */
export type ServiceLevel = {
  readonly code: LevelCode;
  readonly name: string;
  readonly availabilityPercent: string;
  readonly mttrHours: string;
  readonly mttfHours: string;
};

export type TargetWarning = {
  readonly code: 'MTTR_MTTF_MISS_AVAILABILITY' | 'AVAILABILITY_ADDS_NOTHING' | 'ONE_OUTAGE_SPENDS_MONTH';
  readonly message: string;
};

/** The targets of one service that can contradict each other; absent ones are not promised. */
export type PromisedFigures = {
  readonly availabilityPercent?: string;
  readonly mttrHours?: string;
  readonly mttfHours?: string;
};

const HOURS_OF_30_DAYS = 720n;

/**
 * Warns, never blocks, where a set of targets contradicts itself. A month is taken as 30 days.
 * @source handbook H3.1: meeting MTTR and MTTF exactly guarantees MTTF ÷ (MTTF + MTTR)
 */
export function targetWarnings({ availabilityPercent, mttrHours, mttfHours }: PromisedFigures): TargetWarning[] {
  const warnings: TargetWarning[] = [];
  if (availabilityPercent === undefined || mttrHours === undefined) return warnings;
  const promised = ratioOf(availabilityPercent);
  const mttr = ratioOf(mttrHours);
  if (mttfHours !== undefined) {
    const guaranteed = guaranteedPercent(ratioOf(mttfHours), mttr);
    if (compareRatio(guaranteed, promised) < 0)
      warnings.push({
        code: 'MTTR_MTTF_MISS_AVAILABILITY',
        message: `Meeting MTTR and MTTF exactly would still miss availability: ${mttfHours} h ÷ (${mttfHours} h + ${mttrHours} h) is ${rounded(guaranteed, 2)} %, ${availabilityPercent} % is promised.`,
      });
    else
      warnings.push({
        code: 'AVAILABILITY_ADDS_NOTHING',
        message: `The availability target adds nothing: whoever meets MTTR and MTTF reaches ${rounded(guaranteed, 2)} %, ${availabilityPercent} % is promised.`,
      });
  }
  const budgetHours: Ratio = {
    numerator: (100n * promised.denominator - promised.numerator) * HOURS_OF_30_DAYS,
    denominator: promised.denominator * 100n,
  };
  if (compareRatio(mttr, budgetHours) > 0)
    warnings.push({
      code: 'ONE_OUTAGE_SPENDS_MONTH',
      message: `One outage of MTTR length spends the month: ${minutes(mttr)} min, while ${availabilityPercent} % allows ${minutes(budgetHours)} min in 30 days.`,
    });
  return warnings;
}

const guaranteedPercent = (mttf: Ratio, mttr: Ratio): Ratio => {
  const failing = mttf.numerator * mttr.denominator;
  return { numerator: failing * 100n, denominator: failing + mttr.numerator * mttf.denominator };
};

const minutes = ({ numerator, denominator }: Ratio): string => decimalText({ numerator: numerator * 60n, denominator });

/**
 * The highest level whose availability each of the promised ones reaches: a contract is as good as its weakest promise.
 * @param levels from the lowest to the highest
 * @param availabilityPercents decimals in percent, one a target
 * @returns null below the lowest level, and when nothing is promised
 * @source handbook H3.1
 */
export function levelReached(
  levels: readonly ServiceLevel[],
  availabilityPercents: readonly string[],
): LevelCode | null {
  if (availabilityPercents.length === 0) return null;
  const promised = availabilityPercents.map(ratioOf);
  const reached = levels.filter(({ availabilityPercent }) =>
    promised.every(percent => compareRatio(percent, ratioOf(availabilityPercent)) >= 0),
  );
  return reached.at(-1)?.code ?? null;
}
