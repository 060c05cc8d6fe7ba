import type { AvailabilityCase, TargetEvaluation } from '../src/evaluation/availability.ts';
import type { Interval } from '../src/time/interval-set.ts';
import { cut, halfEven, lowest } from './long-division.ts';

const FROM_MS = -40;
const TO_MS = 140;
const MOMENTS = Array.from({ length: TO_MS - FROM_MS }, (_, index) => FROM_MS + index);

const has = (list: readonly Interval[], atMs: number): boolean =>
  list.some(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);

/** Down time as hundredths. */
type Standing = 'EXCLUDED' | 'UNKNOWN' | 'UP' | number;

const byPolicy = (as: 'EXCLUDE' | 'UP' | 'DOWN'): Standing => (as === 'DOWN' ? 100 : as === 'UP' ? 'UP' : 'EXCLUDED');

/** A judgement, and the bare counts that it was made of. */
export type Counted = Omit<TargetEvaluation, 'steps' | 'silentSinceMs'> & {
  readonly counts: {
    readonly failures: number;
    readonly brokenMs: number;
    readonly countedMs: number;
    readonly wholeMs: number;
  };
};

/**
 * Judges a case a second time, by walking through each millisecond, and shares no code with the rules. Impacts have at most two decimals,
 * so down time is counted in hundredths of a millisecond; a target is a whole percent.
 */
export function counted(input: AvailabilityCase): Counted {
  const { period, asOfMs, policy, maintenance, exclusions, target } = input;
  const percent = Number(target.value);
  const final = asOfMs === null || asOfMs >= period.endMs;
  const isAgreed = (atMs: number) =>
    atMs >= period.startMs && atMs < period.endMs && (input.agreed === '24x7' || has(input.agreed, atMs));
  const isPast = (atMs: number) => asOfMs === null || atMs < asOfMs;
  const impacts = MOMENTS.map(atMs => (isPast(atMs) ? impactAt(input, atMs) : 0));
  const outageOf = joinedOutages(impacts, policy.minimumOutageMs);

  const touched = new Set<number>();
  const excluded = new Set<number>();
  const down = new Map<number, number>();
  let [agreedMs, unknownMs, upMs, wholeMs, brokenMs] = [0, 0, 0, 0, 0];
  for (const [index, atMs] of MOMENTS.entries()) {
    if (!isAgreed(atMs)) continue;
    if (!isPast(atMs)) {
      if (!has(exclusions, atMs) && !(policy.maintenance === 'EXCLUDE' && has(maintenance, atMs))) wholeMs += 1;
      continue;
    }
    agreedMs += 1;
    let standing: Standing = 'UP';
    if (has(exclusions, atMs)) standing = 'EXCLUDED';
    else if (has(maintenance, atMs)) standing = byPolicy(policy.maintenance);
    else if (outageOf[index] !== null) {
      standing = impacts[index] ?? 0;
      touched.add(outageOf[index] ?? 0);
      brokenMs += 1;
    } else if (isUnknown(input, atMs)) {
      unknownMs += 1;
      standing = policy.unknown === 'EXCLUDE' ? 'UNKNOWN' : byPolicy(policy.unknown);
    }
    if (standing === 'EXCLUDED') excluded.add(atMs);
    else if (standing === 'UP') upMs += 1;
    else if (standing !== 'UNKNOWN') down.set(atMs, standing);
  }
  const countedMs = upMs + down.size;
  const isKnown = input.facts !== null && countedMs > 0;
  wholeMs += countedMs;
  const spent = [...down.values()].reduce((sum, share) => sum + share, 0);
  const allowed = (100 - percent) * wholeMs;
  const isOver = (hundredths: number) =>
    hundredths > allowed || (target.operator === 'gt' && hundredths === allowed && hundredths > 0);
  const outcome = (): TargetEvaluation['outcome'] => {
    if (!isKnown) return 'NO_DATA';
    if (final) {
      const distance = countedMs * 100 - spent - percent * countedMs;
      return distance > 0 || (distance === 0 && target.operator === 'gte') ? 'MET' : 'MISSED';
    }
    if (isOver(spent)) return 'MISSED';
    return spent > 0 && spent * 2 >= allowed ? 'AT_RISK' : 'ON_TRACK';
  };
  let spentBefore = 0;
  const certain = MOMENTS.find(atMs => {
    spentBefore += down.get(atMs - 1) ?? 0;
    return isOver(spentBefore);
  });
  const downMs = halfEven(spent, 100);
  const failures = touched.size;
  const perFailure = (ms: number) => (failures === 0 ? null : halfEven(ms, failures));
  const up = lowest(countedMs * 100 - spent, countedMs * 100);
  return {
    counts: { failures, brokenMs, countedMs, wholeMs },
    final,
    agreedMs,
    excludedMs: excluded.size,
    unknownMs,
    upMs: countedMs - downMs,
    downMs,
    availability: !isKnown ? null : { ...up, percent: cut((countedMs * 100 - spent) * 100, countedMs * 100) },
    failures,
    mttrMs: perFailure(brokenMs),
    mttfMs: perFailure(countedMs - brokenMs),
    mtbfMs: perFailure(countedMs),
    outcome: outcome(),
    value: !isKnown ? null : cut((countedMs * 100 - spent) * 100, countedMs * 100),
    margin: !isKnown ? null : cut((countedMs * 100 - spent) * 100 - percent * countedMs * 100, countedMs * 100),
    missedAtMs: outcome() === 'MISSED' ? (certain ?? period.endMs) : null,
    budget: !isKnown
      ? null
      : { allowedMs: halfEven(allowed, 100), spentMs: downMs, leftMs: halfEven(allowed - spent, 100) },
  };
}

/** The greatest impact of what is reported of one millisecond, in hundredths, as the contract counts it. */
function impactAt({ facts, asOfMs, period, policy }: AvailabilityCase, atMs: number): number {
  if (facts?.kind === 'PROBES') return heldAt(facts, atMs) === 'DOWN' ? 100 : 0;
  const lasting = (facts?.outages ?? []).filter(
    ({ startMs, endMs }) => startMs <= atMs && atMs < (endMs ?? asOfMs ?? period.endMs),
  );
  const greatest = Math.max(0, ...lasting.map(({ impact }) => Math.round(Number(impact ?? '1') * 100)));
  if (policy.partialOutages === 'WHOLE') return greatest > 0 ? 100 : 0;
  return policy.partialOutages === 'NONE' && greatest < 100 ? 0 : greatest;
}

function isUnknown({ facts }: AvailabilityCase, atMs: number): boolean {
  if (facts?.kind === 'PROBES') return heldAt(facts, atMs) === null;
  return facts === null || has(facts.unknown, atMs);
}

function heldAt(
  { states, staleAfterMs }: Extract<AvailabilityCase['facts'], { kind: 'PROBES' }>,
  atMs: number,
): 'UP' | 'DOWN' | null {
  let last: { atMs: number; state: 'UP' | 'DOWN' } | null = null;
  for (const state of states) if (state.atMs <= atMs && (last === null || state.atMs >= last.atMs)) last = state;
  return last !== null && atMs < last.atMs + staleAfterMs ? last.state : null;
}

/** For each moment the number of the joined outage that it lies in; null outside of them and in those that are too short. */
function joinedOutages(impacts: readonly number[], minimumMs: number): (number | null)[] {
  const numbers: (number | null)[] = impacts.map(() => null);
  for (let from = 0; from < impacts.length; from += 1) {
    if (impacts[from] === 0) continue;
    let to = from;
    while (to < impacts.length && impacts[to] !== 0) to += 1;
    if (to - from >= minimumMs) numbers.fill(from, from, to);
    from = to;
  }
  return numbers;
}
