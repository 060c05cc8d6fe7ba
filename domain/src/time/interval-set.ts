/** A stretch of time, half-open `[startMs, endMs)`, instants in epoch milliseconds. */
export type Interval = { readonly startMs: number; readonly endMs: number };

/** Intervals in order, disjoint, not touching, none empty: what `union` makes. */
export type IntervalSet = readonly Interval[];

/**
 * All time that is in at least one interval.
 * @param intervals may overlap, touch, be empty and unordered
 */
export function union(intervals: readonly Interval[]): IntervalSet {
  const joined: { startMs: number; endMs: number }[] = [];
  let last: { startMs: number; endMs: number } | undefined;
  for (const { startMs, endMs } of intervals.toSorted((a, b) => a.startMs - b.startMs)) {
    if (startMs >= endMs) continue;
    if (last && startMs <= last.endMs) last.endMs = Math.max(last.endMs, endMs);
    else {
      last = { startMs, endMs };
      joined.push(last);
    }
  }
  return joined;
}

/** All time that is in both sets. What else the parts of the first one say stays with them. */
export function intersect<P extends Interval>(a: readonly P[], b: IntervalSet): P[] {
  const common: P[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as P;
    const y = b[j] as Interval;
    const startMs = Math.max(x.startMs, y.startMs);
    const endMs = Math.min(x.endMs, y.endMs);
    if (startMs < endMs) common.push({ ...x, startMs, endMs });
    if (x.endMs < y.endMs) i += 1;
    else j += 1;
  }
  return common;
}

/** All time that is in the first set and not in the second. */
export function subtract(from: IntervalSet, what: IntervalSet): IntervalSet {
  const left: Interval[] = [];
  let j = 0;
  for (const { startMs, endMs } of from) {
    let atMs = startMs;
    while (j < what.length && (what[j] as Interval).endMs <= atMs) j += 1;
    for (let k = j; k < what.length && (what[k] as Interval).startMs < endMs; k += 1) {
      const hole = what[k] as Interval;
      if (hole.startMs > atMs) left.push({ startMs: atMs, endMs: hole.startMs });
      atMs = Math.max(atMs, hole.endMs);
    }
    if (atMs < endMs) left.push({ startMs: atMs, endMs });
  }
  return left;
}

/** The part of a set that lies in one interval. */
export const clip = (set: IntervalSet, { startMs, endMs }: Interval): IntervalSet =>
  startMs < endMs ? intersect(set, [{ startMs, endMs }]) : [];

/** Length in integer milliseconds. */
export const lengthMs = (set: IntervalSet): number => set.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
