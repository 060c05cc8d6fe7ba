import { describe, expect, test } from 'vitest';
import { type DamagesStanding, damagesActions, decideAcceptance, mayClaimDamages, mayOweDamages } from './damages.ts';

const UNTIL = new Date('2031-03-03T00:00:00Z');
const IN_TIME = Date.parse('2031-03-02T12:00:00Z');
const BREACH = { standing: 'STANDING', liabilityExcluded: false, confirmation: null } as const;
const CLAIM: DamagesStanding = {
  phase: 'AWAITING_ANSWER',
  claimedMinor: 50_000,
  claimedAt: new Date('2031-02-12T00:00:00Z'),
  claimedBy: 'customer',
  proposedMinor: null,
  firstAcceptedBy: null,
};
const codeOf = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }): string =>
  result.ok ? 'ok' : (result.problem?.code ?? '');

describe('when damages can be claimed (H7.3.4)', () => {
  test.each<[string, Parameters<typeof mayClaimDamages>, string]>([
    ['within the window', [BREACH, UNTIL, null, 'UTC', IN_TIME], 'ok'],
    ['without a window', [BREACH, null, null, 'UTC', IN_TIME], 'ok'],
    ['at its end', [BREACH, UNTIL, null, 'UTC', UNTIL.getTime()], 'DAMAGES_CLAIM_LATE'],
    ['twice', [BREACH, UNTIL, CLAIM, 'UTC', IN_TIME], 'DAMAGES_CLAIMED'],
    ['after a refusal', [BREACH, UNTIL, { ...CLAIM, phase: 'REFUSED' }, 'UTC', IN_TIME], 'DAMAGES_CLAIMED'],
    ['again, once the miss is back', [BREACH, UNTIL, { ...CLAIM, phase: 'LIFTED' }, 'UTC', IN_TIME], 'ok'],
    [
      'for a miss that is lifted',
      [{ ...BREACH, standing: 'WITHDRAWN' }, UNTIL, null, 'UTC', IN_TIME],
      'DAMAGES_NOT_OWED',
    ],
    [
      'for what is not confirmed to be a breach',
      [{ ...BREACH, confirmation: 'CONTESTED' }, UNTIL, null, 'UTC', IN_TIME],
      'DAMAGES_NOT_OWED',
    ],
    ['without liability', [{ ...BREACH, liabilityExcluded: true }, UNTIL, null, 'UTC', IN_TIME], 'DAMAGES_NOT_OWED'],
  ])('%s', (_, args, expected) => {
    expect(codeOf(mayClaimDamages(...args))).toBe(expected);
  });
});

describe('what may be accepted, and by whom (H7.3.4)', () => {
  const FREE = { leftMinor: null, capMinor: null };
  const first = { ...CLAIM, proposedMinor: 30_000, firstAcceptedBy: 'lower' };
  test.each<
    [
      string,
      DamagesStanding,
      number,
      { leftMinor: number | null; capMinor: number | null },
      [string, number | null],
      string,
    ]
  >([
    ['within a limit', CLAIM, 30_000, FREE, ['higher', 30_000], 'APPROVED'],
    ['above it: the first of two', CLAIM, 30_001, FREE, ['higher', 30_000], 'FIRST'],
    ['without a limit: the first of two', CLAIM, 1, FREE, ['nobody', null], 'FIRST'],
    ['the same person twice', first, 30_000, FREE, ['lower', 10_000], 'DAMAGES_FOUR_EYES'],
    ['a second one whose limit is too low', first, 30_000, FREE, ['other', 10_000], 'DAMAGES_ABOVE_LIMIT'],
    ['a second one whose limit covers it', first, 30_000, FREE, ['higher', 30_000], 'APPROVED'],
    ['another amount begins anew', first, 29_999, FREE, ['lower', 10_000], 'FIRST'],
    ['whoever claimed it', CLAIM, 1, FREE, ['customer', 50_000], 'DAMAGES_FOUR_EYES'],
    ['more than was claimed', CLAIM, 50_001, FREE, ['higher', 90_000], 'DAMAGES_ABOVE_CLAIM'],
    ['all that the cap leaves', CLAIM, 20_000, { leftMinor: 20_000, capMinor: 60_000 }, ['higher', 90_000], 'APPROVED'],
    [
      'more than the cap leaves',
      CLAIM,
      20_001,
      { leftMinor: 20_000, capMinor: 60_000 },
      ['higher', 90_000],
      'DAMAGES_ABOVE_CAP',
    ],
    ['what is answered', { ...CLAIM, phase: 'ACCEPTED' }, 1, FREE, ['higher', 90_000], 'DAMAGES_NOT_AWAITED'],
  ])('%s', (_, standing, minor, open, [subject, limitMinor], expected) => {
    const decided = decideAcceptance(standing, minor, open, { subject, limitMinor }, String);
    expect(decided.ok ? decided.value : decided.problem.code).toBe(expected);
  });
});

test('what a caller may do is what would not be refused', () => {
  const now = { breach: BREACH, until: UNTIL, damages: null, timeZone: 'UTC' };
  const customer = { isCustomer: true, isProviderManager: false };
  const manager = { isCustomer: false, isProviderManager: true };
  expect(damagesActions(now, customer, IN_TIME)).toEqual(['CLAIM_DAMAGES']);
  expect(damagesActions(now, manager, IN_TIME)).toEqual([]);
  expect(damagesActions({ ...now, damages: CLAIM }, customer, IN_TIME)).toEqual([]);
  expect(damagesActions({ ...now, damages: CLAIM }, manager, IN_TIME)).toEqual(['ACCEPT_DAMAGES', 'REFUSE_DAMAGES']);
  const lifted = { ...now, breach: { ...BREACH, standing: 'WITHDRAWN' as const }, damages: CLAIM };
  expect(mayOweDamages(lifted.breach)).toMatchObject({ problem: { code: 'DAMAGES_NOT_OWED' } });
  expect(damagesActions(lifted, manager, IN_TIME)).toEqual(['REFUSE_DAMAGES']);
});
