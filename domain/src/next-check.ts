import { type AvailabilityCase, agreedTime, evaluateAvailability } from './availability.ts';
import { asOutages, staleAtMs } from './standing.ts';

/**
 * The earliest instant after `nowMs` at which the evaluation could change if nothing more arrives: the outcome changes, the source
 * falls silent, or the period ends. Null when the period is over, or nothing is known of the service.
 * While nothing arrives, spent time only grows and the budget only shrinks, so the outcome changes once: bisection finds it.
 * @source design "What no fact announces"
 */
export function nextCheckAtMs(input: AvailabilityCase, nowMs: number): number | null {
  const { period, facts } = input;
  if (facts === null || nowMs >= period.endMs) return null;
  if (nowMs < period.startMs) return period.startMs;
  const window = { startMs: Math.min(period.startMs, ...firstState(facts)), endMs: period.endMs };
  const silent = { ...input, agreed: agreedTime(input.agreed, period), facts: asOutages(facts, window) };
  const outcomeAt = (atMs: number): string => evaluateAvailability({ ...silent, asOfMs: atMs }).outcome;
  const present = outcomeAt(nowMs);
  let unchangedMs = nowMs;
  let changedMs = period.endMs;
  if (outcomeAt(period.endMs - 1) !== present) {
    changedMs = period.endMs - 1;
    while (changedMs - unchangedMs > 1) {
      const middleMs = Math.floor((unchangedMs + changedMs) / 2);
      if (outcomeAt(middleMs) === present) unchangedMs = middleMs;
      else changedMs = middleMs;
    }
  }
  const staleMs = staleAtMs(facts);
  return staleMs !== null && staleMs > nowMs ? Math.min(changedMs, staleMs) : changedMs;
}

const firstState = (facts: NonNullable<AvailabilityCase['facts']>): number[] =>
  facts.kind === 'PROBES' && facts.states.length > 0
    ? [facts.states.reduce((least, { atMs }) => Math.min(least, atMs), Number.POSITIVE_INFINITY)]
    : [];
