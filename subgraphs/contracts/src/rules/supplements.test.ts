import { expect, test } from 'vitest';
import { supplementsOf } from './supplements.ts';

const day = (days: number): Date => new Date(Date.UTC(2031, 0, days));
const version = (number: number, signed: number, effective: number) => ({
  version: { number, effectiveFrom: day(effective) },
  signedAt: day(signed),
});
const settlement = (versionNumber: number | null, answered: number) => ({ versionNumber, answeredAt: day(answered) });
const shown = (...[versions, settlements]: Parameters<typeof supplementsOf>) =>
  supplementsOf(versions, settlements).map(each => [
    each.number,
    each.version?.number ?? null,
    each.settlement !== null,
    each.effectiveFrom.getUTCDate(),
  ]);

test('none without a signature of both sides', () => {
  expect(shown([], [])).toEqual([]);
});

test('changed terms count from their date, a settlement from its second signature: in that order, numbered as signed', () => {
  expect(shown([version(2, 3, 20)], [settlement(null, 5)])).toEqual([
    [2, null, true, 5],
    [1, 2, false, 20],
  ]);
});

test('a settlement that changes terms is one supplement, not two', () => {
  expect(shown([version(2, 3, 20)], [settlement(2, 3)])).toEqual([[1, 2, true, 20]]);
});

test('one more supplement changes no number', () => {
  const before = shown([version(2, 3, 20)], []);
  expect(shown([version(2, 3, 20), version(3, 9, 10)], [])).toEqual([[2, 3, false, 10], ...before]);
});
