import { compareRatio, ratioOf } from '../numbers/ratio.ts';
import { clip, type Interval, type IntervalSet, union } from '../time/interval-set.ts';
import { downWithin, hasImpact, type Impaired, stretches, WHOLE_IMPACT } from './impact.ts';
import { type AvailabilityFacts, asOutages, type Outage } from './standing.ts';

/**
 * What is known of a service that others make up: it runs while at least so many of them do, and is down by as much as the best so many
 * of them leave it. What is unknown of a part is unknown of the whole only where it matters: of two that stand in for each other, one
 * that runs is enough.
 * @param atLeast 1 is "any of", the number of parts is "all of"
 * @param window the facts are worked out within it; outages that last end with it
 * @throws RangeError when `atLeast` is not from 1 to the number of parts
 * @source handbook H1.2, H2.1 (boundary of a service)
 */
export function compositeFacts(
  atLeast: number,
  parts: readonly AvailabilityFacts[],
  window: Interval,
): Extract<AvailabilityFacts, { kind: 'OUTAGES' }> {
  if (!Number.isInteger(atLeast) || atLeast < 1 || atLeast > parts.length)
    throw new RangeError(`At least ${atLeast} of ${parts.length} parts: give a whole number from 1 to ${parts.length}`);
  const courses = parts.map(facts => courseOf(facts, window));
  const impacts = inOrder(courses.flatMap(({ down }) => down.map(({ impact }) => impact)));
  // Losses are ranks of impacts from 1 on, so that they compare exactly.
  const lossOf = ({ impact }: State): number => (impact === null ? 0 : impacts.indexOf(impact) + 1);
  const outages: Outage[] = [];
  const unknown: Interval[] = [];
  for (const { startMs, endMs, states } of together(courses, window)) {
    /** The `atLeast` best parts decide, and the worst of them is what is lost of the service. */
    const lost = (of: (state: State) => number): number =>
      states.map(of).toSorted((a, b) => a - b)[atLeast - 1] as number;
    const certain = lost(lossOf);
    if (certain > 0) outages.push({ startMs, endMs, impact: impacts[certain - 1] as string });
    // Where the service is down it matters only if the outage turns out too short to count.
    const atWorst = certain > 0 ? lost(unknownAlone) : lost(state => lossOf(state) || unknownAlone(state));
    if (atWorst > 0) unknown.push({ startMs, endMs });
  }
  return { kind: 'OUTAGES', outages, unknown: union(unknown) };
}

/** One part: the impact that it is down by, null while it is not, and whether its state is unknown then. */
type State = { readonly impact: string | null; readonly unknown: boolean };

const unknownAlone = ({ unknown }: State): number => (unknown ? 1 : 0);

type Course = { readonly down: readonly Impaired[]; readonly unknown: IntervalSet };

function courseOf(facts: AvailabilityFacts, window: Interval): Course {
  const known = asOutages(facts, window);
  if (!known) return { down: [], unknown: [window] };
  const outages = known.outages
    .map(({ startMs, endMs, impact = WHOLE_IMPACT }) => ({ startMs, endMs: endMs ?? window.endMs, impact }))
    .filter(({ impact }) => hasImpact(impact));
  return {
    down: stretches(downWithin(outages, clip(union(outages), window))),
    unknown: clip(union(known.unknown), window),
  };
}

/** Each once, from the least on. */
const inOrder = (impacts: readonly string[]): readonly string[] =>
  [...new Set(impacts)].toSorted((a, b) => compareRatio(ratioOf(a), ratioOf(b)));

/** The courses side by side: each stretch in which none of them changes, with what each of them is; up to the last change, after which all are up. */
function* together(
  courses: readonly Course[],
  window: Interval,
): Generator<Interval & { readonly states: readonly State[] }> {
  const changes = courses
    .flatMap(({ down, unknown }, part) => [
      ...down.flatMap(({ startMs, endMs, impact }) => [
        { atMs: startMs, part, to: { impact } },
        { atMs: endMs, part, to: { impact: null } },
      ]),
      ...unknown.flatMap(({ startMs, endMs }) => [
        { atMs: startMs, part, to: { unknown: true } },
        { atMs: endMs, part, to: { unknown: false } },
      ]),
    ])
    // Sorting keeps the order of one course: where a stretch touches the next, it ends before that begins.
    .toSorted((a, b) => a.atMs - b.atMs);
  const states: State[] = courses.map(() => ({ impact: null, unknown: false }));
  let startMs = window.startMs;
  for (const { atMs, part, to } of changes) {
    if (atMs > startMs) {
      yield { startMs, endMs: atMs, states };
      startMs = atMs;
    }
    states[part] = { ...(states[part] as State), ...to };
  }
}
