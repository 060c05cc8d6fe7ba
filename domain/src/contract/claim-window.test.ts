import { expect, test } from 'vitest';
import { instantMsOf, instantText } from '../time/instant.ts';
import { type ClaimWindow, claimableUntilMs } from './claim-window.ts';

const AWS: ClaimWindow = { unit: 'BILLING_CYCLES', cycles: 2 };
const GCP: ClaimWindow = { unit: 'DAYS', days: 30 };

test.each<[end: string, window: ClaimWindow, zone: string, takenOver: string | null, until: string, why: string]>([
  [
    '2026-04-01T00:00Z',
    AWS,
    'UTC',
    null,
    '2026-06-01T00:00:00.000Z',
    'AWS: by the end of the second billing cycle after',
  ],
  ['2026-04-01T00:00Z', GCP, 'UTC', null, '2026-05-01T00:00:00.000Z', 'GCP: within 30 days'],
  ['2026-03-31T22:00Z', AWS, 'Europe/Berlin', null, '2026-05-31T22:00:00.000Z', 'in months of the contract'],
  ['2026-01-01T00:00Z', AWS, 'UTC', null, '2026-03-01T00:00:00.000Z', 'December: to the end of February'],
  [
    '2026-03-01T05:00Z',
    GCP,
    'America/New_York',
    null,
    '2026-03-31T04:00:00.000Z',
    '30 local days, one of them of 23 hours',
  ],
  [
    '2025-04-01T00:00Z',
    GCP,
    'UTC',
    '2026-05-10T08:00Z',
    '2026-06-10T00:00:00.000Z',
    'a contract taken over: from then on',
  ],
])('of a period that ended %s, %j in %s, taken over %s: until %s (%s)', (end, window, zone, takenOver, until) => {
  const atMs = claimableUntilMs(instantMsOf(end), window, zone, takenOver === null ? null : instantMsOf(takenOver));
  expect(instantText(atMs)).toBe(until);
});
