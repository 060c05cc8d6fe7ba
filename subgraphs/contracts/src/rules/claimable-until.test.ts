import type { ClaimWindow } from '@surety/domain';
import { expect, test } from 'vitest';
import type { ContractContent } from '../persistence/contract-version.ts';
import { claimableUntil } from './claimable-until.ts';
import type { VersionState } from './negotiation.ts';

const version = (
  number: number,
  effectiveFrom: string,
  claimWindow: ClaimWindow | null,
  state: VersionState = 'SIGNED',
) => ({
  number,
  state,
  effectiveFrom: new Date(effectiveFrom),
  content: { claimWindow } as ContractContent,
});
const DAYS: ClaimWindow = { unit: 'DAYS', days: 30 };
const CYCLES: ClaimWindow = { unit: 'BILLING_CYCLES', cycles: 2 };
/** February in Berlin. */
const BREACH = { periodEnd: new Date('2031-02-28T23:00:00Z') };

test.each([
  ['30 days after', [version(1, '2031-01-01', DAYS)], null, '2031-03-30T22:00:00.000Z'],
  ['the second month after', [version(1, '2031-01-01', CYCLES)], null, '2031-04-30T22:00:00.000Z'],
  [
    'a version that was not signed',
    [version(1, '2031-01-01', DAYS), version(2, '2031-02-15', CYCLES, 'OFFERED')],
    null,
    '2031-03-30T22:00:00.000Z',
  ],
  ['no window', [version(1, '2031-01-01', null)], null, null],
  [
    'the version in force at the end',
    [version(1, '2031-01-01', DAYS), version(2, '2031-02-15', CYCLES)],
    null,
    '2031-04-30T22:00:00.000Z',
  ],
  [
    'a version that follows later',
    [version(1, '2031-01-01', DAYS), version(2, '2031-03-01', null)],
    null,
    '2031-03-30T22:00:00.000Z',
  ],
  ['a contract taken over since', [version(1, '2031-01-01', DAYS)], '2031-05-10T08:00:00Z', '2031-06-09T22:00:00.000Z'],
] as const)('%s (H7.3.4)', (_what, versions, takenOver, until) => {
  const contract = { timeZone: 'Europe/Berlin', takenOverAt: takenOver && new Date(takenOver) };
  expect(claimableUntil(BREACH, contract, versions)?.toISOString() ?? null).toBe(until);
});
