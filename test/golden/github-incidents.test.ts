import { readFileSync } from 'node:fs';
import {
  evaluateAvailability,
  type Interval,
  lengthMs,
  type Outage,
  periodByLabel,
  type TargetEvaluation,
} from '@surety/domain';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const FILE = new URL('data/github-incidents-2025.csv', import.meta.url);
const MINUTE_MS = 60_000;

type Row = {
  readonly downtime_start: string;
  readonly downtime_end: string;
  readonly impact: 'none' | 'maintenance' | 'minor' | 'major' | 'critical';
};

const rows = parse<Row>(readFileSync(FILE), { columns: true });

const windowsOf = (...impacts: Row['impact'][]): Interval[] =>
  rows
    .filter(({ impact }) => impacts.includes(impact))
    .map(({ downtime_start, downtime_end }) => ({
      startMs: Date.parse(downtime_start),
      endMs: Date.parse(downtime_end),
    }));

function judge(label: string, outages: readonly Outage[], maintenance: readonly Interval[] = []): TargetEvaluation {
  const period = periodByLabel(label, { timeZone: 'UTC', termFirstDay: '2025-01-01' });
  if (!period.ok) throw new Error(period.problem.message);
  return evaluateAvailability({
    period: period.value,
    asOfMs: null,
    agreed: '24x7',
    policy: { maintenance: 'EXCLUDE', unknown: 'EXCLUDE', minimumOutageMs: 0 },
    facts: { kind: 'OUTAGES', outages, unknown: [] },
    maintenance,
    exclusions: [],
    target: { operator: 'gte', value: '99.9' },
  });
}

const minutesDown = (label: string, outages: readonly Outage[]): number => judge(label, outages).downMs / MINUTE_MS;

describe("GitHub's major and critical incidents of 2025 (mrshu/github-statuses)", () => {
  const severe = windowsOf('major', 'critical');

  test.each([
    // quarter, minutes of all windows, minutes of their union
    ['2025-Q1', 358, 358],
    ['2025-Q2', 1_124, 1_124],
    ['2025-Q3', 820, 820],
    ['2025-Q4', 1_594, 1_516],
  ])('%s: windows of %i min in all are %i min down (upptime 287: overlapping ones count once)', (label, sum, union) => {
    expect(severe.reduce((minutes, window) => minutes + minutesDown(label, [window]), 0)).toBe(sum);
    expect(minutesDown(label, severe)).toBe(union);
    expect(minutesDown(label, severe.toReversed())).toBe(union);
  });

  test('the year is its quarters, and its months', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
    expect(minutesDown('2025', severe)).toBe(358 + 1_124 + 820 + 1_516);
    expect(months.reduce((minutes, label) => minutes + minutesDown(label, severe), 0)).toBe(3_818);
  });

  test('a window without length is no failure', () => {
    const empty = severe.filter(({ startMs, endMs }) => startMs === endMs);
    expect(empty.length).toBeGreaterThan(0);
    expect(judge('2025', empty)).toMatchObject({ downMs: 0, failures: 0, mttrMs: null, outcome: 'MET' });
  });

  test('against 99.9 % of a year all but 525.6 of the 3,818 minutes are too much', () => {
    expect(judge('2025', severe)).toMatchObject({
      outcome: 'MISSED',
      value: '99.273592085235',
      budget: { allowedMs: 525.6 * MINUTE_MS, spentMs: 3_818 * MINUTE_MS, leftMs: -3_292.4 * MINUTE_MS },
    });
  });

  test('declared maintenance leaves both sides', () => {
    const maintenance = windowsOf('maintenance');
    const { agreedMs, excludedMs, upMs, downMs } = judge('2025', severe, maintenance);
    expect(excludedMs).toBeGreaterThan(0);
    expect(excludedMs).toBeLessThanOrEqual(lengthMs(maintenance));
    expect(excludedMs + upMs + downMs).toBe(agreedMs);
  });
});

test('the file is the one that the figures were worked out from', () => {
  expect(rows).toHaveLength(210);
});
