import { expect, test } from 'vitest';
import { proratedFee } from './proration.ts';

const october = { firstDay: '2026-10-01', lastDay: '2026-10-31' };

test.each([
  ['2026-10-11', '2026-10-31', 67_742, '21 of 31 days of 1,000.00: 677.42'],
  ['2026-10-01', '2026-10-31', 100_000, 'all of it'],
  ['2026-10-31', '2026-10-31', 3_226, 'one day'],
])('%s to %s costs %i minor units (%s)', (firstDay, lastDay, minor) => {
  expect(proratedFee({ minor: 100_000, currency: 'EUR' }, october, { firstDay, lastDay })).toEqual({
    minor,
    currency: 'EUR',
  });
});
