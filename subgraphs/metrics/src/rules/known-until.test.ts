import { expect, test } from 'vitest';
import { knownUntil } from './known-until.ts';

const past = (ms: number) => ({ knownThrough: new Date(ms) });
const live = { knownThrough: null };

test.each([
  ['nobody has reported', [], null],
  ['one import of the past', [past(50)], { asOfMs: 50, live: false }],
  ['two imports: the longer one', [past(50), past(70)], { asOfMs: 70, live: false }],
  ['an import that ends ahead of the clock', [past(103)], { asOfMs: 100, live: false }],
  ['one live source beside an import', [past(50), live], { asOfMs: 100, live: true }],
])('%s', (_what, sources, expected) => {
  expect(knownUntil(sources, 100)).toEqual(expected);
});
