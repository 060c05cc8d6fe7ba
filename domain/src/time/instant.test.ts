import { expect, test } from 'vitest';
import { instantMsOf, instantText } from './instant.ts';

test.each([
  ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01T00:00Z', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01T00:00:00+01:00', '2026-02-28T23:00:00.000Z'],
  ['2026-03-01T00:00:00-05:30', '2026-03-01T05:30:00.000Z'],
  ['2026-03-01T23:59:59.5+14:00', '2026-03-01T09:59:59.500Z'],
  ['2024-02-29T12:00:00.123Z', '2024-02-29T12:00:00.123Z'],
  ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
])('%s is %s in UTC', (given, utc) => {
  expect(instantText(instantMsOf(given))).toBe(utc);
});

test.each([
  ['2026-03-01T00:00:00', 'without an offset'],
  ['2026-03-01', 'a date'],
  ['2026-03-01T00:00:00.1234Z', 'finer than a millisecond'],
  ['2026-03-01T00:00:00.Z', 'a point and nothing behind it'],
  ['2026-03-01T24:00:00Z', 'no such hour'],
  ['2026-03-01T12:60:00Z', 'no such minute'],
  ['2026-03-01T12:00:60Z', 'no such second'],
  ['2026-03-01T00:00:00+24:00', 'no such offset'],
  ['2026-03-01T00:00:00+01', 'half an offset'],
  ['2026-03-01T00:00:00+01:00[Europe/Berlin]', 'a zone behind it'],
  ['2026-03-01 00:00:00Z', 'no T'],
  ['x2026-03-01T00:00:00Z', 'something before it'],
  ['2026-03-01T00:00:00Zx', 'something behind it'],
  ['26-03-01T00:00:00Z', 'a year of two digits'],
])('"%s" is no instant (%s)', given => {
  expect(() => instantMsOf(given)).toThrow(`"${given}" is no instant. Write it like "2026-03-01T00:00:00Z".`);
});

test('a date that the calendar lacks is no instant', () => {
  expect(() => instantMsOf('2026-02-29T00:00:00Z')).toThrow(RangeError);
});
