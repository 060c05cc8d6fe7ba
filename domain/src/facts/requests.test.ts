import { expect, test } from 'vitest';
import { failureRate, goodShare } from './requests.ts';

test('availability by requests is good ÷ valid, the failure rate is the rest (H4.3)', () => {
  expect(goodShare({ good: 99_990, valid: 100_000 })).toEqual({ numerator: 99_990n, denominator: 100_000n });
  expect(failureRate({ good: 99_990, valid: 100_000 })).toEqual({ numerator: 10n, denominator: 100_000n });
  expect(goodShare({ good: 0, valid: 0 })).toBeNull();
  expect(failureRate({ good: 0, valid: 0 })).toBeNull();
});
