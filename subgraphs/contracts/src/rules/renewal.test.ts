import type { RenewalTerms } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import {
  continuationOf,
  decideOptOut,
  decideProposal,
  isRenewalOpen,
  lastDayWithNotice,
  type Renewable,
} from './renewal.ts';

const AUTOMATIC: RenewalTerms = { policy: 'AUTOMATIC', windowDays: 60, optOutDays: 30, afterTerm: 'EXPIRES' };
const MANUAL: RenewalTerms = { policy: 'MANUAL', windowDays: 60, optOutDays: null, afterTerm: 'EXPIRES' };
const MONTHLY: RenewalTerms = { ...MANUAL, afterTerm: 'MONTH_BY_MONTH' };
const contract = (terms: RenewalTerms | null, more: Partial<Renewable> = {}): Renewable => ({
  phase: 'ACTIVE',
  termEnd: '2031-12-31',
  terms,
  dates: terms && { opensAtMs: 100, optOutUntilMs: terms.policy === 'AUTOMATIC' ? 130 : 160, endsAtMs: 160 },
  optedOutBy: null,
  noticeEndsAtMs: null,
  isMonthByMonth: false,
  ...more,
});
const answerOf = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }): string =>
  result.ok ? 'allowed' : (result.problem?.code ?? '');

describe('who may opt out, and until when (H7.4)', () => {
  test.each([
    ['automatic, before its days begin', contract(AUTOMATIC), 1, 'allowed'],
    ['automatic, in the last instant', contract(AUTOMATIC), 129, 'allowed'],
    ['automatic, when the day is over', contract(AUTOMATIC), 130, 'OPT_OUT_OVER'],
    ['by the month, in the last instant of the term', contract(MONTHLY), 159, 'allowed'],
    ['by the month, when the term is over', contract(MONTHLY), 160, 'OPT_OUT_OVER'],
    ['by the month already', contract(MONTHLY, { isMonthByMonth: true }), 1, 'NOTHING_TO_OPT_OUT_OF'],
    ['it ends by itself', contract(MANUAL), 1, 'NOTHING_TO_OPT_OUT_OF'],
    ['it says nothing of its end', contract(null), 1, 'NOTHING_TO_OPT_OUT_OF'],
    ['a side has', contract(AUTOMATIC, { optedOutBy: 'CUSTOMER' }), 1, 'ALREADY_OPTED_OUT'],
    ['not in force', contract(AUTOMATIC, { phase: 'TERMINATED' }), 1, 'WRONG_PHASE'],
  ] as const)('%s', (_what, x, nowMs, expected) => {
    expect(answerOf(decideOptOut(x, nowMs))).toBe(expected);
  });
});

describe('when the provider may propose another term (H7.4)', () => {
  test.each([
    ['before its days begin', contract(MANUAL), '2032-12-31', 99, 'RENEWAL_NOT_OPEN'],
    ['from then on', contract(MANUAL), '2032-12-31', 100, 'allowed'],
    [
      'though a side opted out: both may agree all the same',
      contract(AUTOMATIC, { optedOutBy: 'CUSTOMER' }),
      '2032-12-31',
      140,
      'allowed',
    ],
    ['by the month, at any time', contract(MONTHLY, { isMonthByMonth: true }), '2032-12-31', 1, 'allowed'],
    ['where the contract says nothing, at any time', contract(null), '2032-12-31', 1, 'allowed'],
    ['a term that is not longer', contract(MANUAL), '2031-12-31', 100, 'TERM_NOT_LONGER'],
    ['not in force', contract(MANUAL, { phase: 'EXPIRED' }), '2032-12-31', 200, 'WRONG_PHASE'],
  ] as const)('%s', (_what, x, termEnd, nowMs, expected) => {
    expect(answerOf(decideProposal(x, termEnd, nowMs))).toBe(expected);
  });
});

describe('when both sides are told that the term ends soon (H7.4)', () => {
  test.each([
    ['not before its days begin', contract(MANUAL), 99, false],
    ['when they begin', contract(MANUAL), 100, true],
    ['not where it is never renewed', contract({ ...MANUAL, policy: 'NONE' }), 100, false],
    ['not where it says nothing', contract(null), 100, false],
    ['not while a notice stands', contract(AUTOMATIC, { noticeEndsAtMs: 300 }), 100, false],
    ['not when a side has opted out', contract(AUTOMATIC, { optedOutBy: 'PROVIDER' }), 100, false],
    ['not each month', contract(MONTHLY, { isMonthByMonth: true }), 100, false],
  ] as const)('%s', (_what, x, nowMs, expected) => {
    expect(isRenewalOpen(x, nowMs)).toBe(expected);
  });

  test('a contract that says nothing of its end does not go on', () => {
    expect(continuationOf(contract(null), 1_000)).toBeNull();
  });
});

test.each([
  ['within the term', contract(MANUAL), '2031-12-01', '2031-12-01'],
  ['after a term that ends the contract', contract(MANUAL), '2032-01-20', '2031-12-31'],
  ['after a term, with a contract that goes on by the month', contract(MONTHLY), '2032-01-20', '2032-01-20'],
  ['the same, opted out of', contract(MONTHLY, { optedOutBy: 'CUSTOMER' }), '2032-01-20', '2031-12-31'],
] as const)('the last day of a notice that ends %s', (_what, x, endsOn, expected) => {
  expect(lastDayWithNotice(x, endsOn)).toBe(expected);
});
