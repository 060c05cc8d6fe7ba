import { WHOLE_IMPACT } from '../facts/impact.ts';
import { countedImpact } from '../facts/partial-outages.ts';
import { type AvailabilityFacts, asOutages, staleAtMs, type TimePolicy } from '../facts/standing.ts';
import { type IntervalSet, intersect, subtract, union } from '../time/interval-set.ts';
import { agreedTime } from './availability.ts';
import { type TargetCase, targetOutcome } from './target-evaluation.ts';

type Reported = Extract<AvailabilityFacts, { kind: 'OUTAGES' }>;

/**
 * The earliest instant after `nowMs` at which the evaluation could change if nothing more arrives: the outcome changes, the source
 * falls silent, or the period ends. After its end only an outage that runs over it can still matter, once it is as long as the minimum.
 * Null when nothing can change any more, or nothing is known of the service.
 * While nothing arrives, spent time only grows and the budget only shrinks, so an outcome never returns and bisection finds its change;
 * but for the instants at which an outage over unknown time becomes as long as the minimum: it then takes the place of that; and, of
 * targets of failures, for those at which an outage becomes a failure more.
 * @source design "What no fact announces"
 */
export function nextCheckAtMs(input: TargetCase, nowMs: number): number | null {
  const { period, facts, policy } = input;
  const lastMs = period.endMs + policy.minimumOutageMs;
  if (facts === null || nowMs >= lastMs) return null;
  if (nowMs < period.startMs) return period.startMs;
  const window = { startMs: Math.min(period.startMs, ...firstState(facts)), endMs: lastMs };
  const silent = { ...input, agreed: agreedTime(input.agreed, period), facts: asOutages(facts, window) };
  const outcomeAt = (atMs: number): string => targetOutcome({ ...silent, asOfMs: atMs });
  const jumpsMs = silent.facts ? jumps({ ...silent, facts: silent.facts }, nowMs, lastMs) : [];
  if (nowMs >= period.endMs) return firstChange(outcomeAt, nowMs, lastMs, jumpsMs);
  const changeMs = firstChange(outcomeAt, nowMs, period.endMs - 1, jumpsMs) ?? period.endMs;
  const staleMs = staleAtMs(facts);
  return staleMs !== null && staleMs > nowMs ? Math.min(changeMs, staleMs) : changeMs;
}

type Silent = Omit<TargetCase, 'agreed' | 'facts'> & { readonly agreed: IntervalSet; readonly facts: Reported };

/** The instants at which something else happens than that spent time grows. */
function jumps(
  { facts, policy, period, agreed, maintenance, exclusions, target }: Silent,
  nowMs: number,
  lastMs: number,
): number[] {
  const long = joinedOutages(facts, policy, lastMs).filter(
    ({ startMs, endMs }) => endMs - startMs >= policy.minimumOutageMs,
  );
  const replacing = replacesUnknownAtMs(long, facts.unknown, policy.minimumOutageMs);
  if (!('indicator' in target)) return replacing;
  const owed = intersect([period], subtract(agreed, union([...exclusions, ...maintenance])));
  return [...replacing, ...failsAtMs(long, owed, policy.minimumOutageMs, nowMs)];
}

const joinedOutages = (
  { outages }: Reported,
  { partialOutages = 'BY_IMPACT' }: TimePolicy,
  lastMs: number,
): IntervalSet =>
  union(
    outages
      .filter(({ impact = WHOLE_IMPACT }) => countedImpact(impact, partialOutages) !== null)
      .map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? lastMs })),
  );

/**
 * When each joined outage over unknown time becomes as long as the minimum. Any other one that does so only adds to the spent time, as
 * time that passes does.
 */
function replacesUnknownAtMs(long: IntervalSet, unknown: IntervalSet, minimumMs: number): number[] {
  const beginnings = long.map(({ startMs }) => ({
    startMs,
    endMs: startMs + minimumMs,
    longEnoughAtMs: startMs + minimumMs,
  }));
  return [...new Set(intersect(beginnings, union(unknown)).map(({ longEnoughAtMs }) => longEnoughAtMs))];
}

/** When each joined outage that lasts becomes a failure: it is as long as the minimum, and the first of it that is owed has passed. */
const failsAtMs = (long: IntervalSet, owed: IntervalSet, minimumMs: number, nowMs: number): number[] =>
  long
    .filter(({ endMs }) => endMs > nowMs)
    .flatMap(({ startMs, endMs }) => {
      const first = owed.find(each => each.endMs > startMs && each.startMs < endMs);
      return first ? [Math.max(startMs + minimumMs, first.startMs + 1, startMs + 1)] : [];
    });

/**
 * The first instant up to `lastMs` with another outcome than at `nowMs`; null when it stays.
 * @param jumpsMs between two of these an outcome changes one way only
 */
function firstChange(
  outcomeAt: (atMs: number) => string,
  nowMs: number,
  lastMs: number,
  jumpsMs: readonly number[],
): number | null {
  const present = outcomeAt(nowMs);
  const ahead = new Set(jumpsMs.filter(atMs => atMs > nowMs && atMs < lastMs).flatMap(atMs => [atMs - 1, atMs]));
  let unchangedMs = nowMs;
  for (const atMs of [...ahead, lastMs].toSorted((a, b) => a - b)) {
    if (outcomeAt(atMs) !== present)
      return changeWithin(middleMs => outcomeAt(middleMs) === present, unchangedMs, atMs);
    unchangedMs = atMs;
  }
  return null;
}

/** By bisection, where something no longer holds that holds at the first instant and not at the last. */
function changeWithin(holds: (atMs: number) => boolean, firstMs: number, lastMs: number): number {
  let unchangedMs = firstMs;
  let changedMs = lastMs;
  while (changedMs - unchangedMs > 1) {
    const middleMs = Math.floor((unchangedMs + changedMs) / 2);
    if (holds(middleMs)) unchangedMs = middleMs;
    else changedMs = middleMs;
  }
  return changedMs;
}

const firstState = (facts: NonNullable<TargetCase['facts']>): number[] =>
  facts.kind === 'PROBES' && facts.states.length > 0
    ? [facts.states.reduce((least, { atMs }) => Math.min(least, atMs), Number.POSITIVE_INFINITY)]
    : [];
