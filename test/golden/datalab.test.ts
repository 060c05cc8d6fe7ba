import { readFileSync } from 'node:fs';
import {
  evaluateAvailability,
  type Interval,
  type MeasuredState,
  periodsOverlapping,
  type TargetEvaluation,
} from '@surety/domain';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const FILE = new URL('../../tools/sample-data/datalab-probes.csv', import.meta.url);
const TERM_START_MS = Date.parse('2024-08-01T00:00:00Z');
const STALE_AFTER_MS = 36 * 3_600_000;

type Row = { readonly at: string; readonly service: string; readonly status: 'up' | 'down' };

const rows = parse<Row>(readFileSync(FILE), { columns: true });

const allStatesOf = (service: string): MeasuredState[] =>
  rows
    .filter(row => row.service === service)
    .map(({ at, status }) => ({ atMs: Date.parse(at), state: status === 'up' ? ('UP' as const) : ('DOWN' as const) }))
    .toSorted((a, b) => a.atMs - b.atMs);

/** Probes of one service from the last one before the term on: it says how the term began. */
function statesOf(service: string): MeasuredState[] {
  const states = allStatesOf(service);
  return states.slice(states.findLastIndex(({ atMs }) => atMs < TERM_START_MS));
}

const evaluate = (states: readonly MeasuredState[], period: Interval, asOfMs: number): TargetEvaluation =>
  evaluateAvailability({
    period,
    asOfMs,
    agreed: '24x7',
    policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: 0 },
    facts: { kind: 'PROBES', states, staleAfterMs: STALE_AFTER_MS },
    maintenance: [],
    exclusions: [],
    target: { operator: 'gte', value: '99.9' },
  });

/** Down time of the missed months in milliseconds, added up from the file apart from the product. */
const MISSED = {
  Datalab: { '2024-09': 202_331_000, '2024-11': 11_119_000, '2025-02': 9_467_000, '2026-02': 4_670_000 },
  'Datalab (API)': { '2024-09': 203_145_000, '2024-11': 11_119_000, '2025-02': 9_467_000, '2026-02': 4_670_000 },
};

describe.each(['Datalab', 'Datalab (API)'] as const)(
  'real probes of %s against 99.9 %% a month (H1.2, H3.3)',
  service => {
    const states = statesOf(service);
    const asOfMs = states.at(-1)?.atMs ?? 0;
    const months = periodsOverlapping(
      'MONTH',
      { timeZone: 'UTC', termFirstDay: '2024-08-01' },
      { startMs: TERM_START_MS, endMs: asOfMs },
    );
    const results = new Map(months.map(month => [month.label, evaluate(states, month, asOfMs)]));
    const missed = [...results].filter(([, { outcome }]) => outcome === 'MISSED');

    test('exactly four months are missed, each down for as long as the file says', () => {
      expect(Object.fromEntries(missed.map(([label, { downMs }]) => [label, downMs]))).toEqual(MISSED[service]);
      expect([...results.keys()]).toHaveLength(23);
    });

    test('a miss is certain from an instant at which the service was down', () => {
      for (const [label, { missedAtMs, budget }] of missed) {
        const before = states.findLast(({ atMs }) => atMs < (missedAtMs ?? 0));
        expect(before?.state, label).toBe('DOWN');
        expect(budget?.leftMs, label).toBeLessThan(0);
      }
    });

    test('the month of the last probe is open as of it, and the next one has no data', () => {
      expect(results.get('2026-06')).toMatchObject({ final: false, outcome: 'ON_TRACK' });
      const july = { startMs: Date.parse('2026-07-01T00:00:00Z'), endMs: Date.parse('2026-08-01T00:00:00Z') };
      expect(evaluate(states, july, asOfMs)).toMatchObject({ outcome: 'NO_DATA', value: null });
    });

    test('all time of every month is up, down or unknown', () => {
      for (const [label, { agreedMs, upMs, downMs, unknownMs }] of results)
        expect(upMs + downMs + unknownMs, label).toBe(agreedMs);
    });
  },
);

test.each([
  ['2026-02-23', 78],
  ['2025-08-25', 6],
])('the status page of Datalab itself says of %s: down for %i min', (date, minutes) => {
  const states = statesOf('Datalab');
  const startMs = Date.parse(`${date}T00:00:00Z`);
  const day = { startMs, endMs: startMs + 86_400_000 };
  expect(Math.round(evaluate(states, day, day.endMs).downMs / 60_000)).toBe(minutes);
});

test('the status page of Datalab itself says: up 99.62 % in all', () => {
  const all = allStatesOf('Datalab');
  const period = { startMs: all[0]?.atMs ?? 0, endMs: all.at(-1)?.atMs ?? 0 };
  const { value, downMs, unknownMs } = evaluate(all, period, period.endMs);
  expect(Number(value).toFixed(2)).toBe('99.62');
  // Added up from the file apart from the product: what is silent for longer than 36 h is unknown.
  expect([downMs, unknownMs]).toEqual([228_821_000, 43_142_000]);
});
