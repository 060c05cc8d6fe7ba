import { allowedDownTime, compareRatio, ratioOf } from '@surety/domain';
import type { LegFigures } from './legs.ts';

export type Severity = 'MINOR' | 'MAJOR' | 'CRITICAL';

/** Up to twice the error budget is minor, up to ten times major, more is critical. Ours; the handbook names no grades. */
const MINOR_UP_TO = 2n;
const MAJOR_UP_TO = 10n;

/**
 * How severe a breach is for the operator's overview: the worst leg, by how often its time down spends the error budget of a period
 * that is agreed around the clock. Any time down against a limit of 100 % is critical. Compared exactly.
 * @param periodMs length of the period in milliseconds
 */
export function severityOf(legs: readonly LegFigures[], periodMs: number): Severity {
  const grades = legs.map(leg => gradeOf(leg, periodMs));
  return grades.includes('CRITICAL') ? 'CRITICAL' : grades.includes('MAJOR') ? 'MAJOR' : 'MINOR';
}

function gradeOf({ limit, downMs }: LegFigures, periodMs: number): Severity {
  const allowed = allowedDownTime(ratioOf(limit), periodMs);
  const isWithin = (times: bigint): boolean =>
    compareRatio({ numerator: BigInt(downMs), denominator: times }, allowed) <= 0;
  if (isWithin(MINOR_UP_TO)) return 'MINOR';
  return isWithin(MAJOR_UP_TO) ? 'MAJOR' : 'CRITICAL';
}
