import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationIso, durationMs, durationText, hoursIso, lengthText } from './duration.ts';

describe('a duration of fixed length (ISO 8601; calculator format, "Durations")', () => {
  test.each([
    ['PT0S', 0],
    ['PT36H', 129_600_000],
    ['P10D', 864_000_000],
    ['P1D', 86_400_000],
    ['P1W', 604_800_000],
    ['P2W3D', 1_468_800_000],
    ['P12W', 7_257_600_000],
    ['PT75S', 75_000],
    ['P1DT2H3M4.5S', 93_784_500],
    ['PT90M', 5_400_000],
    ['PT0.001S', 1],
    ['PT1.25S', 1_250],
    ['PT1.2S', 1_200],
    ['PT5S', 5_000],
    ['P0D', 0],
  ])('%s is %i ms', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });

  test.each([
    '',
    '1',
    'P',
    'PT',
    'P1DT',
    'P1M',
    'P1Y',
    '-PT1H',
    '+PT1H',
    'PT1.5H',
    'PT0.0001S',
    'PT1.S',
    'PT.5S',
    'PT1S2M',
    'P1D2W',
    'P1H',
    'PT1D',
    'XP1D',
    'P1DX',
    'PT-1H',
    'pt1h',
    'P999999999999999W',
  ])('"%s" has none', text => {
    expect(() => durationMs(text)).toThrow(
      `"${text}" is no duration of fixed length. Write it like "PT36H" or "P10D".`,
    );
  });
});

describe('the text of a duration (ISO 8601)', () => {
  test.each([
    [0, 'PT0S'],
    [1, 'PT0.001S'],
    [1_500, 'PT1.5S'],
    [5_400_000, 'PT1H30M'],
    [259_200_000, 'PT72H'],
  ])('%i ms are %s', (ms, text) => {
    expect(durationIso(ms)).toBe(text);
  });

  test.each([
    ['1000', 'PT1000H'],
    ['0.1', 'PT6M'],
    ['0.7', 'PT42M'],
    ['0.0001', 'PT0.36S'],
  ])('%s hours are %s', (hours, text) => {
    expect(hoursIso(hours)).toBe(text);
  });

  test('is read as the same length', () => {
    fc.assert(
      fc.property(fc.nat(), ms => {
        expect(durationMs(durationIso(ms))).toBe(ms);
      }),
    );
  });
});

describe('a duration for people', () => {
  test.each([
    [0, '0 s'],
    [1, '0.001 s'],
    [43_200, '43.2 s'],
    [60_000, '1 min'],
    [3_599_000, '59 min 59 s'],
    [3_600_000, '1 h'],
    [86_400_000, '1 d'],
    [93_784_500, '1 d 2 h 3 min 4.5 s'],
    [172_800_001, '2 d 0.001 s'],
    [-5_400_000, '-1 h 30 min'],
    [-86_400_000, '-1 d'],
  ])('%i ms are %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });

  test('nothing is lost', () => {
    const unitMs: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1_000 };
    fc.assert(
      fc.property(fc.nat(1_000_000_000), ms => {
        const words = durationText(ms).split(' ');
        const sum = words.reduce(
          (total, word, index) =>
            total + (index % 2 === 0 ? Number(word) * (unitMs[words[index + 1] as string] ?? 0) : 0),
          0,
        );
        expect(Math.round(sum)).toBe(ms);
      }),
    );
  });

  test('with its milliseconds, for those who count', () => {
    expect(lengthText(2_592_000)).toBe('43 min 12 s (2592000 ms)');
  });
});
