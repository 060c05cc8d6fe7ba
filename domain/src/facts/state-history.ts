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
  // Sorting keeps the list's order within one instant: the last of them is the later in the list, the others hold for no time.
  const ordered = states.toSorted((a, b) => a.atMs - b.atMs);
  const held = ordered.map(({ atMs, state }, index) => ({
    state,
    startMs: Math.max(atMs, window.startMs),
    endMs: Math.min(ordered[index + 1]?.atMs ?? window.endMs, atMs + staleAfterMs, window.endMs),
  }));
  return {
    down: union(held.filter(({ state }) => state === 'DOWN')),
    unknown: subtract(union([window]), union(held)),
  };
}
