import {
  EMPTY_LEDGER,
  type LedgerBalances,
  type LedgerMove,
  ledgerFor,
  movedLedger,
  owedMinor,
  paidMinor,
  postingsBetween,
} from '@surety/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, decideApproval, mayClaim, type Standing } from './compensation-course.ts';

const UNTIL = new Date('2031-03-03T00:00:00Z');
const BEFORE = UNTIL.getTime() - 1;
const standing = (changes: Partial<Standing> = {}): Standing => ({
  phase: 'NOTHING_OWED',
  claimableUntil: null,
  claimedAt: null,
  claimedBy: null,
  firstApprovedBy: null,
  approvedMinor: 0,
  postedMinor: 0,
  settledMinor: 100,
  ...changes,
});
const claimed = { claimableUntil: UNTIL, claimedAt: new Date(BEFORE), claimedBy: 'customer' };

describe('what follows from newest figures (H7.3.4)', () => {
  test.each<[string, Partial<Standing>, number, string, number]>([
    ['automatic, within somebody’s limit', {}, 100, 'POSTED', 100],
    ['automatic, above every limit', {}, 99, 'AWAITING_APPROVAL', 0],
    ['to be claimed', { claimableUntil: UNTIL }, 100, 'AWAITING_CLAIM', 0],
    ['claimed before the seal', { ...claimed, phase: 'CLAIMED_EARLY' }, 100, 'AWAITING_APPROVAL', 0],
    ['nothing is due, nothing was posted', { settledMinor: 0 }, 0, 'NOTHING_OWED', 0],
    ['nothing is due, it was posted', { settledMinor: 0, postedMinor: 100, phase: 'POSTED' }, 0, 'REVERSED', 0],
    ['nothing is due, it was reversed before', { settledMinor: 0, phase: 'REVERSED' }, 0, 'REVERSED', 0],
    ['due again, approved before', { ...claimed, phase: 'REVERSED', approvedMinor: 100 }, 0, 'POSTED', 100],
    ['less is due', { ...claimed, phase: 'POSTED', approvedMinor: 150, postedMinor: 150 }, 0, 'POSTED', 100],
    [
      'more is due: the former stays',
      { ...claimed, phase: 'POSTED', approvedMinor: 60, postedMinor: 60 },
      0,
      'AWAITING_APPROVAL',
      60,
    ],
    ['lapsed stays so', { claimableUntil: UNTIL, phase: 'LAPSED' }, 100, 'LAPSED', 0],
    ['refused stays so', { ...claimed, phase: 'REFUSED' }, 100, 'REFUSED', 0],
  ])('%s', (_, changes, limit, phase, postedMinor) => {
    expect(courseOf(standing(changes), BEFORE, limit)).toEqual({ phase, postedMinor });
  });

  test('a window that closed without a claim lapses, at its very end', () => {
    expect(courseOf(standing({ claimableUntil: UNTIL }), UNTIL.getTime(), 0).phase).toBe('LAPSED');
  });
});

test.each<[string, Partial<Standing>, string, number | null, string]>([
  ['within the own limit', {}, 'ann', 100, 'APPROVED'],
  ['above it: the first of two', {}, 'ann', 99, 'FIRST'],
  ['without a limit: the first of two', {}, 'ann', null, 'FIRST'],
  ['the second, whose limit covers it', { firstApprovedBy: 'ann' }, 'ben', 100, 'APPROVED'],
  ['the second, whose limit does not', { firstApprovedBy: 'ann' }, 'ben', 99, 'CREDIT_ABOVE_LIMIT'],
  ['the same person, even once its limit was raised', { firstApprovedBy: 'ann' }, 'ann', 100, 'CREDIT_FOUR_EYES'],
  ['who claimed it', { claimedBy: 'ann' }, 'ann', 100, 'CREDIT_FOUR_EYES'],
  ['where none is awaited', { phase: 'POSTED' }, 'ann', 100, 'CREDIT_NOT_AWAITED'],
])('four eyes: %s', (_, changes, subject, limitMinor, expected) => {
  const decided = decideApproval(standing({ phase: 'AWAITING_APPROVAL', ...changes }), { subject, limitMinor }, String);
  expect(decided.ok ? decided.value : decided.problem.code).toBe(expected);
});

test.each([
  ['in time', UNTIL, null, BEFORE, 'OK'],
  ['at the very end', UNTIL, null, UNTIL.getTime(), 'CREDIT_CLAIM_LATE'],
  ['where none is asked for', null, null, BEFORE, 'CREDIT_AUTOMATIC'],
  ['a second time', UNTIL, { phase: 'POSTED' as const, claimedAt: UNTIL }, BEFORE, 'CREDIT_CLAIMED'],
  ['of nothing', UNTIL, { phase: 'NOTHING_OWED' as const, claimedAt: null }, BEFORE, 'CREDIT_NOT_OWED'],
])('a claim %s', (_, until, compensation, nowMs, expected) => {
  const known = compensation && { ...compensation, nothingBecause: null };
  const allowed = mayClaim({ kind: 'QUALITY_BELOW_STANDARD', standing: 'STANDING' }, until, known, 'UTC', nowMs);
  expect(allowed.ok ? 'OK' : allowed.problem.code).toBe(expected);
  if (expected === 'CREDIT_CLAIM_LATE' && !allowed.ok)
    expect(allowed.problem.arguments).toEqual({ lastDay: '2031-03-02' });
});

type Happening = { readonly does: 'SETTLE' | 'PAY' | 'RECOVER'; readonly minor: number };

test('whatever withdraws, reinstates, corrects, pays and gets back: the ledger ends where the last evaluation leads', () => {
  const happening = fc.record<Happening>({
    does: fc.constantFrom('SETTLE', 'SETTLE', 'PAY', 'RECOVER'),
    minor: fc.oneof(fc.constant(0), fc.nat(1_000)),
  });
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), fc.nat(1_000), (happened, last) => {
      let credit = standing({ settledMinor: 0 });
      let ledger: LedgerBalances = EMPTY_LEDGER;
      const book = (move: LedgerMove): void => {
        const to = movedLedger(ledger, move);
        expect(postingsBetween(ledger, to).reduce((sum, { minor }) => sum + minor, 0)).toBe(0);
        ledger = to;
      };
      for (const { does, minor } of [...happened, { does: 'SETTLE' as const, minor: last }]) {
        if (does === 'SETTLE') {
          const course = courseOf({ ...credit, settledMinor: minor }, 0, 1_000);
          if (course.postedMinor !== credit.postedMinor) {
            book({ dueMinor: -credit.postedMinor });
            book({ dueMinor: course.postedMinor });
          }
          credit = { ...credit, ...course, settledMinor: minor };
        } else {
          book({
            paidMinor: does === 'PAY' ? Math.min(minor, owedMinor(ledger)) : -Math.min(minor, ledger.COUNTER_CLAIM),
          });
        }
      }
      expect(credit.postedMinor).toBe(last);
      expect(ledger).toEqual(ledgerFor(last, paidMinor(ledger)));
    }),
    { numRuns: 1_000 },
  );
});
