import { type Interval, type IntervalSet, subtract, union } from '../time/interval-set.ts';

/** What a monitor saw at an instant. */
export type MeasuredState = { readonly atMs: number; readonly state: 'UP' | 'DOWN' };

/** What a window of time was, as far as states tell. `down` is ordered; touching runs are one. */
export type HeldStates = { readonly down: IntervalSet; readonly unknown: IntervalSet };

/**
 * A state holds until the next one or for `staleAfterMs`, whichever is sooner; after that, and before the first, time is unknown.
 * Of two states at one instant the later in the list holds.
 * @param states may be unordered, and may lie outside of the window: an earlier one says how it begins
 * @source calculator format, "Probes"
 */
export function heldStates(
  states: readonly MeasuredState[],
  { staleAfterMs, window }: { readonly staleAfterMs: number; readonly window: Interval },
): HeldStates {
  const ordered = inOrder(states);
  const down: Interval[] = [];
  const known: Interval[] = [];
  ordered.forEach(({ atMs, state }, index) => {
    const nextMs = ordered[index + 1]?.atMs ?? Number.POSITIVE_INFINITY;
    const held = {
      startMs: Math.max(atMs, window.startMs),
      endMs: Math.min(nextMs, atMs + staleAfterMs, window.endMs),
    };
    if (held.startMs >= held.endMs) return;
    known.push(held);
    if (state === 'DOWN') down.push(held);
  });
  return { down: union(down), unknown: subtract(union([window]), union(known)) };
}

/** Sorting keeps the list's order within one instant, so the last of them is the later in the list; the others hold for no time. */
function inOrder(states: readonly MeasuredState[]): readonly MeasuredState[] {
  const sorted = states.every(({ atMs }, index) => index === 0 || (states[index - 1] as MeasuredState).atMs <= atMs);
  return sorted ? states : states.toSorted((a, b) => a.atMs - b.atMs);
}
