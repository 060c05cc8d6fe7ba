import type { AvailabilityFacts } from '../src/facts/standing.ts';
import type { Interval } from '../src/time/interval-set.ts';

/** What a service was at an instant: the hundredths of it that were down, and whether that is unknown apart from it. */
export type Moment = { readonly down: number; readonly unknown: boolean };

const covers = (
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number | null },
  atMs: number,
): boolean => startMs <= atMs && (endMs === null || atMs < endMs);

/** One part. Impacts have at most two decimals. */
function partAt(facts: AvailabilityFacts, atMs: number): Moment {
  if (facts === null) return { down: 0, unknown: true };
  const declared = (facts.unknown ?? []).some(stretch => covers(stretch, atMs));
  if (facts.kind === 'OUTAGES') {
    const hit = facts.outages.filter(outage => covers(outage, atMs));
    return {
      down: Math.max(0, ...hit.map(({ impact }) => Math.round(Number(impact ?? '1') * 100))),
      unknown: declared,
    };
  }
  let held: (typeof facts.states)[number] | undefined;
  for (const state of facts.states)
    if (state.atMs <= atMs && (held === undefined || state.atMs >= held.atMs)) held = state;
  const fresh = held !== undefined && atMs < held.atMs + facts.staleAfterMs ? held.state : null;
  return { down: fresh === 'DOWN' ? 100 : 0, unknown: fresh === null || declared };
}

/** The least loss that enough parts do not exceed. */
function least(losses: readonly number[], atLeast: number): number {
  return Math.min(...losses.filter(loss => losses.filter(each => each <= loss).length >= atLeast));
}

/**
 * What a service of parts was, moment by moment, asked a second time: the least share of loss at which enough parts still run, once with
 * what is unknown taken as running, once as lost. Shares no code with the rules.
 */
export const countedWhole = (atLeast: number, parts: readonly AvailabilityFacts[], window: Interval): Moment[] =>
  Array.from({ length: window.endMs - window.startMs }, (_, index) => {
    const states = parts.map(facts => partAt(facts, window.startMs + index));
    const down = least(
      states.map(state => state.down),
      atLeast,
    );
    // Where it is down: what would be left to say if that did not count.
    const worst = states.map(state =>
      state.unknown && (down > 0 || state.down === 0) ? 100 : down > 0 ? 0 : state.down,
    );
    return { down, unknown: least(worst, atLeast) > 0 };
  });
