import { type Ratio, roundHalfEven } from '../numbers/ratio.ts';
import { clip, type Interval, type IntervalSet, intersect, lengthMs, subtract, union } from '../time/interval-set.ts';
import { type DownTime, downWithin, type Impaired, WHOLE_IMPACT, weightedMs, withWholeDown } from './impact.ts';
import { countedImpact, type PartialOutages } from './partial-outages.ts';
import { heldStates, type MeasuredState } from './state-history.ts';

/** How time counts that is neither plainly up nor down: left out of both sides, as up, or as down. */
export type TimeCounts = 'EXCLUDE' | 'UP' | 'DOWN';

/** What a contract says about time that is not plainly up or down. */
export type TimePolicy = {
  readonly maintenance: TimeCounts;
  readonly unknown: TimeCounts;
  readonly minimumOutageMs: number;
  /** How an outage of a part of the service counts: by its impact when absent. */
  readonly partialOutages?: PartialOutages;
};

/** An interruption; `endMs` null while it lasts. `impact` is the share of the service that is down, a decimal from `0` to `1`; all of it when absent. */
export type Outage = { readonly startMs: number; readonly endMs: number | null; readonly impact?: string };

/** What is known of a service: probe results, or outages; null when nothing is. */
export type AvailabilityFacts =
  | {
      readonly kind: 'PROBES';
      readonly states: readonly MeasuredState[];
      readonly staleAfterMs: number;
      /** Time declared unknown, beside what no state tells of. */
      readonly unknown?: readonly Interval[];
    }
  | { readonly kind: 'OUTAGES'; readonly outages: readonly Outage[]; readonly unknown: readonly Interval[] }
  | null;

export type StandingInput = {
  /** Already cut to the term. */
  readonly period: Interval;
  /** Facts are known up to here; null when they are known to the period's end. */
  readonly asOfMs: number | null;
  /** Time that the promise covers. */
  readonly agreed: IntervalSet;
  readonly policy: TimePolicy;
  readonly facts: AvailabilityFacts;
  readonly maintenance: readonly Interval[];
  readonly exclusions: readonly Interval[];
};

/** What each agreed instant of a period was, in sets that do not overlap. */
export type Standing = {
  readonly agreedMs: number;
  /** Left out by exclusions and maintenance. */
  readonly excludedMs: number;
  /** All time whose standing is unknown, whatever the policy makes of it. */
  readonly unknownMs: number;
  /** What is left of the counted time. */
  readonly upMs: number;
  /** Down time weighted by its impact, rounded half-even. */
  readonly downMs: number;
  /** The same, exact. */
  readonly spentMs: Ratio;
  /** All time that counts as down. */
  readonly down: DownTime;
  /** Joined outages with down time of their own in the period. */
  readonly failures: number;
  /** When each of them began to be down in the period, in order. */
  readonly failedAtMs: readonly number[];
  /** Down time of the outages alone, without weights. */
  readonly outageMs: number;
  /** What each of the sums is made of, so that it can be worked out by hand. */
  readonly stretches: {
    readonly agreed: IntervalSet;
    readonly excluded: IntervalSet;
    readonly maintained: IntervalSet;
    readonly unknown: IntervalSet;
    /** Down time of the outages. */
    readonly outages: IntervalSet;
    /** Joined outages in the period that are shorter than the minimum, and so do not count. */
    readonly tooShort: IntervalSet;
  };
};

/**
 * Gives each agreed instant, up to `asOfMs`, the first standing that applies: exclusion, maintenance, outage, unknown, else up.
 * @source calculator format, "Standing" and "Outages"; design: downtime is the union of outages within agreed time
 */
export function standing({ period, asOfMs, agreed, policy, facts, maintenance, exclusions }: StandingInput): Standing {
  const endMs = Math.max(period.startMs, Math.min(period.endMs, asOfMs ?? period.endMs));
  const observed = clip(agreed, { startMs: period.startMs, endMs });
  const excluded = intersect(observed, union(exclusions));
  const notExcluded = subtract(observed, excluded);
  const maintained = intersect(notExcluded, union(maintenance));
  const running = subtract(notExcluded, maintained);
  const { outages, unknown: unknownTime } = outagesAndUnknown(facts, period, asOfMs, policy);
  const joined = union(outages);
  const counted = joined.filter(outage => outage.endMs - outage.startMs >= policy.minimumOutageMs);
  const outageTime = intersect(running, counted);
  const unknown = intersect(subtract(running, outageTime), unknownTime);
  const counts = (as: TimeCounts): IntervalSet => [
    ...(policy.maintenance === as ? maintained : []),
    ...(policy.unknown === as ? unknown : []),
  ];
  const down = withWholeDown(downWithin(outages, outageTime), counts('DOWN'));
  const spentMs = weightedMs(down);
  const downMs = Number(roundHalfEven(spentMs));
  const failedAtMs = firstTouched(counted, outageTime);
  const countedMs = lengthMs(running) - lengthMs(unknown) + lengthMs(counts('UP')) + lengthMs(counts('DOWN'));
  return {
    agreedMs: lengthMs(observed),
    excludedMs: lengthMs(excluded) + (policy.maintenance === 'EXCLUDE' ? lengthMs(maintained) : 0),
    unknownMs: lengthMs(unknown),
    upMs: countedMs - downMs,
    downMs,
    spentMs,
    down,
    failures: failedAtMs.length,
    failedAtMs,
    outageMs: lengthMs(outageTime),
    stretches: {
      agreed: observed,
      excluded,
      maintained,
      unknown,
      outages: outageTime,
      tooShort: intersect(running, subtract(joined, counted)),
    },
  };
}

/** Of each of a set's intervals that shares time with another set that lies within it, where that begins. */
function firstTouched(set: IntervalSet, within: IntervalSet): number[] {
  const starts: number[] = [];
  let j = 0;
  for (const { endMs } of set) {
    const first = within[j];
    if (first === undefined || first.startMs >= endMs) continue;
    starts.push(first.startMs);
    while (j < within.length && (within[j] as Interval).startMs < endMs) j += 1;
  }
  return starts;
}

/**
 * Time that counts as up or down after `asOfMs`, when nothing more is reported: declared exclusions and maintenance apply, the rest is up.
 * @returns integer milliseconds
 */
export function remainingCountedMs({ period, asOfMs, agreed, policy, maintenance, exclusions }: StandingInput): number {
  const fromMs = Math.max(asOfMs ?? period.endMs, period.startMs);
  const rest = subtract(clip(agreed, { startMs: fromMs, endMs: period.endMs }), union(exclusions));
  return lengthMs(policy.maintenance === 'EXCLUDE' ? subtract(rest, union(maintenance)) : rest);
}

/** The instant at which the last known state stops to hold; null when there is none. */
export const staleAtMs = (facts: AvailabilityFacts): number | null =>
  facts?.kind === 'PROBES' && facts.states.length > 0
    ? facts.states.reduce((last, { atMs }) => Math.max(last, atMs), Number.NEGATIVE_INFINITY) + facts.staleAfterMs
    : null;

/** Probe results as outages and unknown time, as if nothing more arrived. */
export function asOutages(
  facts: AvailabilityFacts,
  window: Interval,
): Extract<AvailabilityFacts, { kind: 'OUTAGES' }> | null {
  if (facts?.kind !== 'PROBES') return facts;
  const { down, unknown } = heldStates(facts.states, { staleAfterMs: facts.staleAfterMs, window });
  return { kind: 'OUTAGES', outages: down, unknown: [...unknown, ...(facts.unknown ?? [])] };
}

/**
 * Outages as far as they are known. One that runs over the period's end is followed for the minimum outage, so that a short end of it
 * within the period still counts.
 */
function outagesAndUnknown(
  facts: AvailabilityFacts,
  period: Interval,
  asOfMs: number | null,
  { minimumOutageMs, partialOutages = 'BY_IMPACT' }: TimePolicy,
): { outages: readonly Impaired[]; unknown: IntervalSet } {
  const reachMs = period.endMs + minimumOutageMs;
  const window = { startMs: earliest(facts, period.startMs), endMs: Math.min(asOfMs ?? reachMs, reachMs) };
  const known = asOutages(facts, window);
  if (!known) return { outages: [], unknown: [window] };
  const outages = known.outages.flatMap(({ startMs, endMs, impact: reported = WHOLE_IMPACT }) => {
    const impact = countedImpact(reported, partialOutages);
    if (impact === null) return [];
    return [{ startMs, endMs: Math.min(endMs ?? asOfMs ?? period.endMs, window.endMs), impact }];
  });
  return { outages, unknown: union(known.unknown) };
}

/** A run of down that began before the period has its whole length: a minimum outage is measured on it. */
const earliest = (facts: AvailabilityFacts, startMs: number): number =>
  facts?.kind === 'PROBES' ? facts.states.reduce((least, { atMs }) => Math.min(least, atMs), startMs) : startMs;
