import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantText } from './instant.ts';
import { localTimeOf, nextLocalTimeMs, type QuietHours, quietUntilMs } from './quiet-hours.ts';

const NIGHT = { from: '22:00', until: '07:00' };

describe('quiet hours of a zone', () => {
  test.each<readonly [QuietHours, string, string, string | null, why: string]>([
    [NIGHT, 'Europe/Berlin', '2026-02-10T22:30Z', '2026-02-11T06:00:00.000Z', '23:30 there: until 07:00'],
    [NIGHT, 'Europe/Berlin', '2026-02-10T21:00Z', '2026-02-11T06:00:00.000Z', '22:00 is in them'],
    [NIGHT, 'Europe/Berlin', '2026-02-10T20:59Z', null, '21:59 is not'],
    [NIGHT, 'Europe/Berlin', '2026-02-11T05:59Z', '2026-02-11T06:00:00.000Z', '06:59 is in them'],
    [NIGHT, 'Europe/Berlin', '2026-02-11T06:00Z', null, '07:00 is not'],
    [NIGHT, 'Asia/Shanghai', '2026-02-10T22:30Z', '2026-02-10T23:00:00.000Z', '06:30 there, no summer time'],
    [{ from: '12:00', until: '13:00' }, 'Asia/Kathmandu', '2026-02-10T06:15Z', '2026-02-10T07:15:00.000Z', 'at noon'],
    [{ from: '12:00', until: '13:00' }, 'Asia/Kathmandu', '2026-02-10T07:15Z', null, 'after noon'],
    [NIGHT, 'Europe/Berlin', '2026-03-28T22:30Z', '2026-03-29T05:00:00.000Z', 'the night is an hour shorter'],
    [NIGHT, 'Europe/Berlin', '2026-10-24T21:30Z', '2026-10-25T06:00:00.000Z', 'the night is an hour longer'],
    [
      { from: '22:00', until: '02:30' },
      'Europe/Berlin',
      '2026-03-29T00:30Z',
      '2026-03-29T01:00:00.000Z',
      '02:30 is skipped: until 03:00',
    ],
    [
      { from: '02:30', until: '07:00' },
      'Europe/Berlin',
      '2026-03-29T01:00Z',
      '2026-03-29T05:00:00.000Z',
      '02:30 is skipped: from 03:00',
    ],
    [{ from: '02:30', until: '07:00' }, 'Europe/Berlin', '2026-03-29T00:59Z', null, '01:59, before the skip'],
    [{ from: '02:10', until: '02:50' }, 'Europe/Berlin', '2026-03-29T01:00Z', null, 'skipped as a whole'],
    [
      { from: '22:00', until: '02:30' },
      'Europe/Berlin',
      '2026-10-25T00:45Z',
      '2026-10-25T01:30:00.000Z',
      '02:30 is there twice: until the second',
    ],
    [
      { from: '02:30', until: '07:00' },
      'Europe/Berlin',
      '2026-10-25T00:30Z',
      '2026-10-25T06:00:00.000Z',
      '02:30 is there twice: from the first',
    ],
    [
      { from: '02:30', until: '02:15' },
      'Europe/Berlin',
      '2026-03-28T12:00Z',
      '2026-03-30T00:15:00.000Z',
      'their only break is skipped',
    ],
    [
      { from: '20:00', until: '08:00' },
      'Pacific/Apia',
      '2011-12-30T07:00Z',
      '2011-12-30T18:00:00.000Z',
      'the next local day is skipped: until 08:00 of the one after',
    ],
  ])('%j in %s at %s: %s (%s)', (...[hours, timeZone, at, end]) => {
    const untilMs = quietUntilMs(hours, timeZone, Date.parse(at));
    expect(untilMs === null ? null : instantText(untilMs)).toBe(end);
  });
});

describe('the next time that a clock shows', () => {
  test.each([
    ['18:00', 'Europe/Berlin', '2026-02-10T16:59Z', '2026-02-10T17:00:00.000Z', 'later that day'],
    ['18:00', 'Europe/Berlin', '2026-02-10T17:00Z', '2026-02-11T17:00:00.000Z', 'is not now'],
    ['02:30', 'Europe/Berlin', '2026-03-28T12:00Z', '2026-03-29T01:00:00.000Z', 'is skipped: right after'],
    ['02:30', 'Europe/Berlin', '2026-10-24T12:00Z', '2026-10-25T00:30:00.000Z', 'is there twice: the first'],
    ['02:30', 'Europe/Berlin', '2026-10-25T00:30Z', '2026-10-26T01:30:00.000Z', 'comes once a day all the same'],
    ['00:00', 'America/Sao_Paulo', '2017-10-14T12:00Z', '2017-10-15T03:00:00.000Z', 'midnight is skipped'],
  ])('%s in %s after %s: %s (%s)', (time, timeZone, after, expected) => {
    expect(instantText(nextLocalTimeMs(time, timeZone, Date.parse(after)))).toBe(expected);
  });
});

describe('whatever the hours, the zone and the instant', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'));
  const hours = fc.record({ from: time, until: time }).filter(({ from, until }) => from !== until);
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const instant = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2032-01-01') });

  test('what a clock shows within them is quiet', () => {
    fc.assert(
      fc.property(hours, zone, instant, (quiet, timeZone, atMs) => {
        const shown = localTimeOf(atMs, timeZone);
        const { from, until } = quiet;
        const isWithin = from < until ? from <= shown && shown < until : from <= shown || shown < until;
        expect(isWithin && quietUntilMs(quiet, timeZone, atMs) === null).toBe(false);
      }),
    );
  });

  test('their end is ahead, within two days, and not quiet any more', () => {
    fc.assert(
      fc.property(hours, zone, instant, (quiet, timeZone, atMs) => {
        const endMs = quietUntilMs(quiet, timeZone, atMs);
        if (endMs === null) return;
        expect(endMs).toBeGreaterThan(atMs);
        expect(endMs - atMs).toBeLessThanOrEqual(2 * 86_400_000);
        expect(quietUntilMs(quiet, timeZone, endMs)).toBeNull();
      }),
    );
  });

  test('the next time is ahead, within 25 hours, and one follows another by a day of 23 to 25 hours', () => {
    fc.assert(
      fc.property(time, zone, instant, (wanted, timeZone, atMs) => {
        const nextMs = nextLocalTimeMs(wanted, timeZone, atMs);
        expect(nextMs).toBeGreaterThan(atMs);
        expect(nextMs - atMs).toBeLessThanOrEqual(25 * 3_600_000);
        const apartMs = nextLocalTimeMs(wanted, timeZone, nextMs) - nextMs;
        expect(Math.abs(apartMs - 86_400_000)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
