import { lowestTerms, type Ratio, ratioOf, rounded } from '../numbers/ratio.ts';
import { type Interval, type IntervalSet, intersect } from '../time/interval-set.ts';

/** An interruption of a service, whole or in part: `impact` is a decimal from `0` to `1`. */
export type Impaired = Interval & { readonly impact: string };

/** Time that was down by `weight` ÷ the `whole` of its `DownTime`. */
type DownPart = Interval & { readonly weight: bigint };

/** Down time in order, without overlap. Shares are counted in whole units, so that their sums are exact. */
export type DownTime = { readonly parts: readonly DownPart[]; readonly whole: bigint };

/** All of a service. */
export const WHOLE_IMPACT = '1';

/** An outage of impact 0 is no outage at all. @throws RangeError when it is not from 0 to 1 */
export const hasImpact = (impact: string): boolean => impact === WHOLE_IMPACT || impactOf(impact).numerator > 0n;

/** An outage of all of the service, however its impact is written. @throws RangeError when it is not from 0 to 1 */
export function isWhole(impact: string): boolean {
  const { numerator, denominator } = impactOf(impact);
  return numerator === denominator;
}

function impactOf(impact: string): Ratio {
  const share = ratioOf(impact);
  if (share.numerator < 0n || share.numerator > share.denominator)
    throw new RangeError(`The impact ${impact} is not from 0 to 1`);
  return share;
}

/**
 * Gives each instant of a set the greatest impact of the outages that overlap there.
 * @param outages may overlap, be empty and unordered; none has impact 0
 * @param set lies within the union of the outages
 * @source calculator format, "Standing"
 */
export function downWithin(outages: readonly Impaired[], set: IntervalSet): DownTime {
  const shares = new Map([...new Set(outages.map(({ impact }) => impact))].map(impact => [impact, impactOf(impact)]));
  // Denominators are powers of ten: the greatest is a multiple of each.
  const whole = [...shares.values()].reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  const weights = new Map(
    [...shares].map(([impact, { numerator, denominator }]) => [impact, numerator * (whole / denominator)]),
  );
  const [only, ...others] = weights.values();
  if (only !== undefined && others.length === 0) return { parts: weighing(set, only), whole };
  const heaviestFirst = outages
    .map(({ startMs, endMs, impact }) => ({ startMs, endMs, weight: weights.get(impact) as bigint }))
    .toSorted((a, b) => Number(b.weight - a.weight));
  return { parts: intersect(paint(heaviestFirst), set), whole };
}

const weighing = (set: IntervalSet, weight: bigint): DownPart[] =>
  set.map(({ startMs, endMs }) => ({ startMs, endMs, weight }));

/**
 * Each outage takes what those before it have left. Stretches between two edges that are taken are skipped in one step, as in a
 * union-find, so that many overlapping outages cost no more than sorting them.
 */
function paint(heaviestFirst: readonly DownPart[]): DownPart[] {
  const edges = [...new Set(heaviestFirst.flatMap(({ startMs, endMs }) => [startMs, endMs]))].toSorted((a, b) => a - b);
  const positions = new Map(edges.map((atMs, position) => [atMs, position]));
  const next = Int32Array.from(edges.keys());
  const free = (from: number): number => {
    let at = from;
    for (let to = next[at] as number; to !== at; to = next[at] as number) {
      next[at] = next[to] as number;
      at = to;
    }
    return at;
  };
  const taken: (bigint | undefined)[] = edges.map(() => undefined);
  for (const { startMs, endMs, weight } of heaviestFirst) {
    const end = positions.get(endMs) as number;
    for (let at = free(positions.get(startMs) as number); at < end; at = free(at)) {
      taken[at] = weight;
      next[at] = at + 1;
    }
  }
  return taken.flatMap((weight, at) =>
    weight === undefined ? [] : [{ startMs: edges[at] as number, endMs: edges[at + 1] as number, weight }],
  );
}

/** Adds time that was down as a whole and overlaps none of the rest. */
export function withWholeDown({ parts, whole }: DownTime, set: IntervalSet): DownTime {
  if (set.length === 0) return { parts, whole };
  return { parts: [...parts, ...weighing(set, whole)].toSorted((a, b) => a.startMs - b.startMs), whole };
}

/** Down time as stretches of one impact each, a decimal: what a reader adds up by hand. */
export function stretches({ parts, whole }: DownTime): Impaired[] {
  const joined: { startMs: number; endMs: number; weight: bigint }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.endMs === part.startMs && last.weight === part.weight) last.endMs = part.endMs;
    else joined.push({ ...part });
  }
  return joined.map(({ startMs, endMs, weight }) => ({
    startMs,
    endMs,
    impact: impactText(weight, whole),
  }));
}

/** Exact, without trailing zeros: the whole is a power of ten, and the weight above 0. */
function impactText(weight: bigint, whole: bigint): string {
  const decimals = whole.toString().length - 1;
  return rounded({ numerator: weight, denominator: whole }, decimals).replace(/\.?0+$/, '');
}

/** Down time weighted by its impact, exact milliseconds. */
export const weightedMs = ({ parts, whole }: DownTime): Ratio =>
  lowestTerms({
    numerator: parts.reduce((sum, { startMs, endMs, weight }) => sum + BigInt(endMs - startMs) * weight, 0n),
    denominator: whole,
  });
