import type { LegFigures } from './legs.ts';

export type Severity = 'MINOR' | 'MAJOR' | 'CRITICAL';

/** Up to twice the error budget is minor, up to ten times major, more is critical. Ours; the handbook names no grades. */
const MINOR_UP_TO = 2n;
const MAJOR_UP_TO = 10n;

/**
 * How severe a breach is for the operator's overview: the worst leg, by how often its time down spends the error budget of a period
 * that is agreed around the clock. Any time down against a limit of 100 % is critical. Compared exactly, on whole numbers.
 * @param periodMs length of the period in milliseconds
 */
export function severityOf(legs: readonly LegFigures[], periodMs: number): Severity {
  const grades = legs.map(leg => gradeOf(leg, BigInt(periodMs)));
  return grades.includes('CRITICAL') ? 'CRITICAL' : grades.includes('MAJOR') ? 'MAJOR' : 'MINOR';
}

function gradeOf({ limit, downMs }: LegFigures, periodMs: bigint): Severity {
  const [whole = '0', fraction = ''] = limit.split('.');
  const unit = 10n ** BigInt(fraction.length);
  // Allowed time down = periodMs × (100 − limit) ÷ 100; both sides times 100 × unit.
  const allowed = periodMs * (100n * unit - BigInt(whole + fraction));
  const down = BigInt(downMs) * 100n * unit;
  if (down <= MINOR_UP_TO * allowed) return 'MINOR';
  return down <= MAJOR_UP_TO * allowed ? 'MAJOR' : 'CRITICAL';
}
