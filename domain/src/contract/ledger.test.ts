import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_LEDGER, ledgerFor, owedMinor, paidMinor, postingsBetween, summedLedger } from './ledger.ts';

test.each([
  ['posted', 100, 0, { CREDIT_EXPENSE: 100, CREDITS_OWED: -100 }],
  ['paid in part', 100, 60, { CREDIT_EXPENSE: 100, CREDITS_OWED: -40, PAID_OR_SET_OFF: -60 }],
  ['paid', 100, 100, { CREDIT_EXPENSE: 100, PAID_OR_SET_OFF: -100 }],
  [
    'reversed after it was paid in part: what was paid is claimed back',
    0,
    60,
    { PAID_OR_SET_OFF: -60, COUNTER_CLAIM: 60 },
  ],
  ['lowered below what was paid', 50, 60, { CREDIT_EXPENSE: 50, PAID_OR_SET_OFF: -60, COUNTER_CLAIM: 10 }],
])('%s (H7.3.4; double entry)', (_, due, paid, expected) => {
  const balances = ledgerFor(due, paid);
  expect(Object.fromEntries(Object.entries(balances).filter(([, minor]) => minor !== 0))).toEqual(expected);
  expect(owedMinor(balances)).toBe(Math.max(0, due - paid));
  expect(paidMinor(balances)).toBe(paid);
});

test('every booking sums to zero, and leads where it is to lead, whatever was booked before', () => {
  const standing = fc.record({ due: fc.nat(), paid: fc.nat() }).map(({ due, paid }) => ledgerFor(due, paid));
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 20 }), standings => {
      let booked = EMPTY_LEDGER;
      for (const to of standings) {
        const postings = postingsBetween(booked, to);
        expect(postings.reduce((sum, { minor }) => sum + minor, 0)).toBe(0);
        expect(postings.length).not.toBe(1);
        booked = summedLedger([
          ...Object.entries(booked).map(([account, minor]) => ({ account: account as 'CREDIT_EXPENSE', minor })),
          ...postings,
        ]);
        expect(booked).toEqual(to);
      }
    }),
  );
});
