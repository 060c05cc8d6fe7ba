import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

test('what was written is copied until nothing is left; then it sleeps without a timer', async () => {
  const batches = [
    { copied: 0, more: false },
    { copied: 100, more: true },
    { copied: 7, more: false },
  ];
  const trail = await house.trail({ copyTrail: async () => batches.shift() ?? { copied: 0, more: false } });
  expect(trail.asked()).toEqual(['copyTrail']);
  await trail.signal('written', {});
  expect(trail.asked()).toEqual(['copyTrail', 'copyTrail', 'copyTrail']);
  expect(await trail.details()).toContain('Trail of contracts: 107 decisions copied to audits');
  expect(await trail.timers()).toEqual([]);
  await trail.keep('trail-copied');
});
