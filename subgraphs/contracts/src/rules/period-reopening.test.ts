import { expect, test } from 'vitest';
import { decideReopening, type Reopenable } from './period-reopening.ts';

const sealed: Reopenable = {
  label: '2031-01',
  isPromised: true,
  endMs: 100,
  sealAtMs: 110,
  reopenedUntilMs: null,
};

test.each<[Partial<Reopenable>, number, string | null]>([
  [{}, 110, null],
  [{}, 109, 'PERIOD_NOT_SEALED'],
  [{}, 99, 'PERIOD_NOT_ENDED'],
  [{ sealAtMs: null }, 110, 'PERIOD_NOT_SEALED'],
  [{ isPromised: false }, 110, 'PERIOD_NOT_PROMISED'],
  [{ reopenedUntilMs: 130, sealAtMs: 130 }, 129, 'PERIOD_REOPENED'],
  [{ reopenedUntilMs: 130, sealAtMs: 130 }, 130, null],
])('%o at %i: %s', (changes, nowMs, code) => {
  const decided = decideReopening({ ...sealed, ...changes }, nowMs);
  expect(decided.ok ? null : decided.problem.code).toBe(code);
});
