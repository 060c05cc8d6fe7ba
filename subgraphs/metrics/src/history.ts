import type { EntityManager } from '@mikro-orm/postgresql';
import {
  durationMs,
  type Interval,
  localDateOf,
  type Outcome,
  type PartialOutages,
  type Period,
  type PeriodBasis,
  type PeriodUnit,
  periodContaining,
  periodsOverlapping,
  rollingPeriod,
  type ServiceHours,
  type TimeCounts,
} from '@surety/domain';
import type { HistoryInput } from './generated/types.ts';
import { targetOf } from './persistence/target-input.ts';
import { caseOf, judged, loadPromisedFacts } from './promised-facts.ts';
import { type Promised, promisedHours } from './promises.ts';

/** One proposed target over one past period. */
export type TargetHistory = {
  readonly targetId: string;
  readonly serviceId: string;
  readonly period: string;
  readonly outcome: Outcome;
  readonly value: string | null;
  /** Whole numbers as text; null when nothing is known. */
  readonly availability: { readonly numerator: string; readonly denominator: string } | null;
  /** Up and down together. */
  readonly countedMs: number;
};

const MONTHS = 12;

/**
 * How proposed targets would have come out in the last twelve whole calendar months, by what is known now. A target by the year is judged over
 * all of them as one. Services that nobody has reported on have no history.
 * @source handbook H1.4 (no over- and no under-commitment)
 */
export async function history(
  em: EntityManager,
  tenant: string,
  input: HistoryInput,
  now: number,
): Promise<TargetHistory[]> {
  const { timeZone } = input;
  const span = lastMonths(timeZone, now);
  const promises = promisesOf(tenant, input, span);
  const found: TargetHistory[] = [];
  for (const [unit, own] of Map.groupBy(promises, ({ target }) => target.period))
    for (const period of periodsOf(unit, { timeZone, termFirstDay: localDateOf(span.startMs, timeZone) }, span)) {
      const known = await loadPromisedFacts(em, own, period, now);
      for (const promised of own) {
        const facts = known.get(promised.target.id);
        if (!facts) continue;
        const { outcome, value, availability, upMs, downMs } = judged(promised, caseOf(promised, period, facts));
        const { id: targetId, serviceId } = promised.target;
        found.push({
          targetId,
          serviceId,
          period: period.label,
          outcome,
          value,
          availability,
          countedMs: upMs + downMs,
        });
      }
    }
  return found;
}

/** The calendar months before the present one. */
function lastMonths(timeZone: string, now: number): Interval {
  const basis = { timeZone, termFirstDay: localDateOf(now, timeZone) };
  const { startMs: endMs } = periodContaining('MONTH', basis, now);
  let startMs = endMs;
  for (let month = 0; month < MONTHS; month += 1) ({ startMs } = periodContaining('MONTH', basis, startMs - 1));
  return { startMs, endMs };
}

/** Periods that lie whole within the span. */
function periodsOf(unit: PeriodUnit, basis: PeriodBasis, span: Interval): readonly Period[] {
  if (unit === 'MONTH' || unit === 'QUARTER')
    return periodsOverlapping(unit, basis, span).filter(
      ({ startMs, endMs }) => startMs >= span.startMs && endMs <= span.endMs,
    );
  const days = Math.round((span.endMs - span.startMs) / 86_400_000);
  return [rollingPeriod(days, localDateOf(span.endMs - 1, basis.timeZone), basis.timeZone)];
}

function promisesOf(tenant: string, input: HistoryInput, inForce: Interval): Promised[] {
  const { contractId, maintenance, unknown, minimumOutage, partialOutages } = input;
  const policy = {
    maintenance: maintenance as TimeCounts,
    unknown: unknown as TimeCounts,
    minimumOutageMs: durationMs(minimumOutage),
    partialOutages: partialOutages as PartialOutages,
  };
  const hours = promisedHours((input.hours as ServiceHours | null | undefined) ?? null, input.timeZone);
  return input.targets.map(entered => {
    const { parts, ...target } = targetOf(entered, { tenant, contractId, customerId: '', version: 0 });
    return { target, policy, hours, inForce, parts };
  });
}
