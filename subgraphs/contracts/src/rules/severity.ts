import { compareRatio, multiplyRatio, type Ratio, ratioOf, subtractRatio, wholeRatio } from '@surety/domain';
import { type LegFigures, type Legs, missedLegs } from './legs.ts';

export type Severity = 'MINOR' | 'MAJOR' | 'CRITICAL';

/** Up to twice what is allowed is minor, up to ten times major, more is critical. Ours; the handbook names no grades. */
const MINOR_UP_TO = 2;
const MAJOR_UP_TO = 10;

/**
 * How severe a breach is for the operator's overview: the worst leg, by how many times the limit allows it what it came to. Of availability
 * that is time down in the error budget of the agreed time, of satisfaction how far it is from the best. Anything against nothing allowed is critical. Compared exactly.
 */
export function severityOf(legs: readonly LegFigures[]): Severity {
  const grades = legs.map(gradeOf);
  return grades.includes('CRITICAL') ? 'CRITICAL' : grades.includes('MAJOR') ? 'MAJOR' : 'MINOR';
}

function gradeOf(leg: LegFigures): Severity {
  const { came, allowed } = cameTo(leg);
  const isWithin = (times: number): boolean => compareRatio(came, multiplyRatio(allowed, wholeRatio(times))) <= 0;
  if (isWithin(MINOR_UP_TO)) return 'MINOR';
  return isWithin(MAJOR_UP_TO) ? 'MAJOR' : 'CRITICAL';
}

/** What must not grow, and up to where it may. MTTF must not fall: its limit is to its value as what must not grow is to its limit. */
function cameTo({ indicator, limit, value, downMs, allowedMs }: LegFigures): { came: Ratio; allowed: Ratio } {
  const [promised, measured] = [ratioOf(limit), ratioOf(value ?? '0')];
  switch (indicator) {
    case 'AVAILABILITY':
      return { came: wholeRatio(downMs), allowed: wholeRatio(allowedMs ?? 0) };
    case 'MTTR':
    case 'INTERRUPTION_TIME':
      return { came: measured, allowed: promised };
    case 'MTTF':
      return { came: promised, allowed: measured };
    case 'CSAT':
    case 'NPS':
      return { came: subtractRatio(BEST, measured), allowed: subtractRatio(BEST, promised) };
  }
}

/** Everybody is satisfied, or promotes the service. */
const BEST = wholeRatio(100);

const RAISED = { MINOR: 'MAJOR', MAJOR: 'CRITICAL', CRITICAL: 'CRITICAL' } as const;

/** How severe a breach is: one grade more where it repeats one that was rectified (H7.3.5). */
export function breachSeverity(breach: { readonly predecessorId: string | null }, legs: Legs): Severity {
  const severity = severityOf(missedLegs(legs));
  return breach.predecessorId === null ? severity : RAISED[severity];
}
