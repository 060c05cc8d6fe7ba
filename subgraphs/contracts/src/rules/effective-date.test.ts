import { instantText, type PeriodUnit } from '@surety/domain';
import { expect, test } from 'vitest';
import { effectiveFromMs } from './effective-date.ts';

const DAY_MS = 86_400_000;
const from = (date: string, now: string, units: PeriodUnit[] = ['MONTH'], takenOver: string | null = null): string => {
  const found = effectiveFromMs(
    {
      date,
      timeZone: 'Europe/Berlin',
      termStart: '2031-01-01',
      termEnd: '2031-12-31',
      units,
      graceMs: 10 * DAY_MS,
      takenOverAtMs: takenOver === null ? null : Date.parse(takenOver),
      measuredFromMs: Date.parse('2031-01-01'),
    },
    Date.parse(now),
  );
  return found.ok
    ? instantText(found.value)
    : `${found.problem.code} ${Object.values(found.problem.arguments).join(' ')}`;
};

test.each<[string, string, string]>([
  ['2031-04-01', '2031-03-10T12:00:00Z', '2031-03-31T22:00:00.000Z'],
  ['2031-02-01', '2031-03-10T22:59:59Z', '2031-01-31T23:00:00.000Z'],
  ['2031-02-01', '2031-03-10T23:00:00Z', 'EFFECTIVE_IN_CLOSED_PERIOD 2031-02-01 2031-02 2031-03-01'],
  ['2030-12-31', '2031-03-10T12:00:00Z', 'EFFECTIVE_OUTSIDE_TERM 2030-12-31 2031-01-01 2031-12-31'],
  ['2032-01-01', '2031-03-10T12:00:00Z', 'EFFECTIVE_OUTSIDE_TERM 2032-01-01 2031-01-01 2031-12-31'],
])('from %s, asked on %s: %s (a month is sealed ten days after its end)', (date, now, expected) => {
  expect(from(date, now)).toBe(expected);
});

test('the longest sealed period counts', () => {
  expect(from('2031-02-01', '2031-05-01T00:00:00Z', ['MONTH', 'QUARTER'])).toBe(
    'EFFECTIVE_IN_CLOSED_PERIOD 2031-02-01 2031-Q1 2031-04-01',
  );
});

test('of a contract taken over the grace time begins with the take-over', () => {
  const taken = '2031-05-01T00:00:00Z';
  expect(from('2031-02-01', '2031-05-10T00:00:00Z', ['MONTH'], taken)).toBe('2031-01-31T23:00:00.000Z');
  expect(from('2031-02-01', '2031-05-11T00:00:00Z', ['MONTH'], taken)).toMatch(/^EFFECTIVE_IN_CLOSED_PERIOD/);
});
