import type { AvailabilityCase, AvailabilityEvaluation } from '../src/evaluation/availability.ts';
import type { Interval } from '../src/time/interval-set.ts';

const FROM_MS = -40;
const TO_MS = 140;
const MOMENTS = Array.from({ length: TO_MS - FROM_MS }, (_, index) => FROM_MS + index);

const has = (list: readonly Interval[], atMs: number): boolean =>
  list.some(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);

/** Down time as hundredths. */
type Standing = 'EXCLUDED' | 'UNKNOWN' | 'UP' | number;

const byPolicy = (as: 'EXCLUDE' | 'UP' | 'DOWN'): Standing => (as === 'DOWN' ? 100 : as === 'UP' ? 'UP' : 'EXCLUDED');

/**
 * Judges a case a second time, by walking through each millisecond, and shares no code with the rules. Impacts have at most two decimals,
 * so down time is counted in hundredths of a millisecond; a target is a whole percent.
 */
export function counted(
  input: AvailabilityCase,
): Pick<
  AvailabilityEvaluation,
  'final' | 'agreedMs' | 'excludedMs' | 'unknownMs' | 'upMs' | 'downMs' | 'failures' | 'outcome' | 'missedAtMs'
> {
  const { period, asOfMs, policy, maintenance, exclusions, target } = input;
  const percent = Number(target.value);
  const final = asOfMs === null || asOfMs >= period.endMs;
  const isAgreed = (atMs: number) =>
    atMs >= period.startMs && atMs < period.endMs && (input.agreed === '24x7' || has(input.agreed, atMs));
  const isKnown = (atMs: number) => asOfMs === null || atMs < asOfMs;
  const impacts = MOMENTS.map(atMs => (isKnown(atMs) ? impactAt(input, atMs) : 0));
  const outageOf = joinedOutages(impacts, policy.minimumOutageMs);

  const touched = new Set<number>();
  const excluded = new Set<number>();
  const down = new Map<number, number>();
  let [agreedMs, unknownMs, upMs, wholeMs] = [0, 0, 0, 0];
  for (const [index, atMs] of MOMENTS.entries()) {
    if (!isAgreed(atMs)) continue;
    if (!isKnown(atMs)) {
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
    } else if (isUnknown(input, atMs)) {
      unknownMs += 1;
      standing = policy.unknown === 'EXCLUDE' ? 'UNKNOWN' : byPolicy(policy.unknown);
    }
    if (standing === 'EXCLUDED') excluded.add(atMs);
    else if (standing === 'UP') upMs += 1;
    else if (standing !== 'UNKNOWN') down.set(atMs, standing);
  }
  const countedMs = upMs + down.size;
  wholeMs += countedMs;
  const spent = [...down.values()].reduce((sum, share) => sum + share, 0);
  const allowed = (100 - percent) * wholeMs;
  const isOver = (hundredths: number) =>
    hundredths > allowed || (target.operator === 'gt' && hundredths === allowed && hundredths > 0);
  const outcome = (): AvailabilityEvaluation['outcome'] => {
    if (countedMs === 0) return 'NO_DATA';
    if (final) {
      const distance = countedMs * 100 - spent - percent * countedMs;
      return distance > 0 || (distance === 0 && target.operator === 'gte') ? 'MET' : 'MISSED';
    }
    if (isOver(spent)) return 'MISSED';
    return spent > 0 && spent * 2 >= allowed ? 'AT_RISK' : 'ON_TRACK';
  };
  const spentBefore = (atMs: number) => [...down].reduce((sum, [when, share]) => (when < atMs ? sum + share : sum), 0);
  const certain = MOMENTS.find(atMs => isOver(spentBefore(atMs)));
  const downMs = halfEven(spent);
  return {
    final,
    agreedMs,
    excludedMs: excluded.size,
    unknownMs,
    upMs: countedMs - downMs,
    downMs,
    failures: touched.size,
    outcome: outcome(),
    missedAtMs: outcome() === 'MISSED' ? (certain ?? period.endMs) : null,
  };
}

/** The greatest impact of what is reported of one millisecond, in hundredths. */
function impactAt({ facts, asOfMs, period }: AvailabilityCase, atMs: number): number {
  if (facts?.kind === 'PROBES') return heldAt(facts, atMs) === 'DOWN' ? 100 : 0;
  const lasting = (facts?.outages ?? []).filter(
    ({ startMs, endMs }) => startMs <= atMs && atMs < (endMs ?? asOfMs ?? period.endMs),
  );
  return Math.max(0, ...lasting.map(({ impact }) => Math.round(Number(impact ?? '1') * 100)));
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

function halfEven(hundredths: number): number {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  return rest > 50 || (rest === 50 && whole % 2 === 1) ? whole + 1 : whole;
}
