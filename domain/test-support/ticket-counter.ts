import type { Statistic } from '../src/evaluation/targets.ts';
import type { Ticket } from '../src/facts/tickets.ts';
import type { Interval } from '../src/time/interval-set.ts';
import { cut } from './long-division.ts';

type Shift = { readonly openings: readonly Interval[]; readonly period: Interval; readonly asOfMs: number | null };
type Kind = 'response' | 'processing' | 'recovery';

const covers = (stretch: { readonly startMs: number; readonly endMs: number | null }, atMs: number): boolean =>
  atMs >= stretch.startMs && (stretch.endMs === null || atMs < stretch.endMs);

/** Times of tickets a second time, by walking through each millisecond that the shop was open; shares no code with the rules. */
export function countedTimes(kind: Kind, tickets: readonly Ticket[], { openings, period, asOfMs }: Shift) {
  const finished: number[] = [];
  const running: number[] = [];
  const isKnown = (atMs: number | null): atMs is number => atMs !== null && (asOfMs === null || atMs <= asOfMs);
  for (const ticket of tickets) {
    if (!covers(period, ticket.receivedAtMs) || !isKnown(ticket.receivedAtMs)) continue;
    const from = kind === 'recovery' ? ticket.interruptedAtMs : ticket.receivedAtMs;
    const to = { response: ticket.respondedAtMs, processing: ticket.resolvedAtMs, recovery: ticket.restoredAtMs }[kind];
    if (!isKnown(from)) continue;
    const done = isKnown(to);
    let took = 0;
    for (let atMs = from; atMs < (done ? to : (asOfMs ?? period.endMs)); atMs += 1) {
      const paused = kind === 'processing' && ticket.pauses.some(pause => covers(pause, atMs));
      if (!paused && openings.some(opening => covers(opening, atMs))) took += 1;
    }
    (done ? finished : running).push(took);
  }
  return { finished, running };
}

/** In seconds, cut to twelve decimals; null of nothing. A percentile is the least value that enough of them do not exceed. */
export function countedStatistic(statistic: Statistic, values: readonly number[]): string | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (statistic === 'mean') return cut(sum, values.length * 1_000);
  const percent = statistic === 'max' ? 100 : Number(statistic.slice(1));
  const enough = (least: number) => values.filter(value => value <= least).length * 100 >= percent * values.length;
  return cut(Math.min(...values.filter(enough)), 1_000);
}

/** Percent of those within a limit, cut to twelve decimals; null of nothing. */
export function countedShare(withinMs: number, finished: readonly number[], running: readonly number[]): string | null {
  const good = finished.filter(took => took <= withinMs).length;
  const all = finished.length + running.filter(took => took > withinMs).length;
  return all === 0 ? null : cut(good * 100, all);
}
