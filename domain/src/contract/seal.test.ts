import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reopenedUntilMs, type Sealing, sealAtMs } from './seal.ts';

const plain: Sealing = {
  periodEndMs: 100,
  takenOverAtMs: null,
  measuredFromMs: 50,
  graceMs: 10,
  reopenedUntilMs: null,
};

describe('the seal of a period', () => {
  test.each<[Partial<Sealing>, number, string]>([
    [{}, 110, 'the grace time after its end'],
    [{ takenOverAtMs: 200 }, 210, 'taken over later'],
    [{ takenOverAtMs: 20 }, 110, 'taken over before'],
    [{ takenOverAtMs: 200, measuredFromMs: 300 }, 310, 'measured later still'],
    [{ reopenedUntilMs: 500 }, 500, 'reopened until then'],
    [{ reopenedUntilMs: 90 }, 110, 'a reopening never seals sooner'],
    [{ graceMs: 0 }, 100, 'no grace time'],
  ])('%o: %i (%s)', (changes, expected) => {
    expect(sealAtMs({ ...plain, ...changes })).toBe(expected);
  });

  test('a reopening lasts for the grace time, and then the period is sealed again', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (graceMs, lateMs) => {
        const sealed = sealAtMs({ ...plain, graceMs });
        const until = reopenedUntilMs(sealed + lateMs, graceMs);
        expect(sealAtMs({ ...plain, graceMs, reopenedUntilMs: until })).toBe(sealed + lateMs + graceMs);
      }),
    );
  });
});
