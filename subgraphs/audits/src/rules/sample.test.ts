import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from './sample.ts';

const TICKETS = Array.from({ length: 40 }, (_, index) => `INC-${index + 1}`);

describe('a sample that anybody can draw again (H6.3)', () => {
  test('is ordered by hashes, as a shell works them out: printf "seed\\na" | sha256sum', () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const byHand = ['a', 'b', 'c'].toSorted((x, y) => sha(`seed\n${x}`).localeCompare(sha(`seed\n${y}`)));
    expect(sampleOf(['a', 'b', 'c'], 3, 'seed')).toEqual(byHand);
  });

  test('the same seed draws the same, another one draws another', () => {
    const drawn = sampleOf(TICKETS, 5, 'smp_1');
    expect(sampleOf(TICKETS, 5, 'smp_1')).toEqual(drawn);
    expect(sampleOf(TICKETS, 5, 'smp_2')).not.toEqual(drawn);
  });

  const items = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 });
  test('it holds as many different items of the whole as are asked for, whatever their order was', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.string(), (population, some, seed) => {
        const size = 1 + (some % population.length);
        const drawn = sampleOf(population, size, seed);
        expect(new Set(drawn).size).toBe(size);
        expect(drawn.every(item => population.includes(item))).toBe(true);
        expect(sampleOf(population.toReversed(), size, seed)).toEqual(drawn);
      }),
    );
  });

  test('a larger sample holds the smaller one', () => {
    fc.assert(
      fc.property(items, fc.string(), (population, seed) => {
        const all = sampleOf(population, population.length, seed);
        for (const size of population.keys())
          expect(sampleOf(population, size + 1, seed)).toEqual(all.slice(0, size + 1));
      }),
    );
  });

  test('every item is drawn about as often as any other', () => {
    const counts = new Map(TICKETS.map(ticket => [ticket, 0]));
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const ticket of sampleOf(TICKETS, 10, `seed ${seed}`)) counts.set(ticket, (counts.get(ticket) ?? 0) + 1);
    // 500 is expected, with a standard deviation of 19.4: 5 of them on either side.
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(97);
  });
});
