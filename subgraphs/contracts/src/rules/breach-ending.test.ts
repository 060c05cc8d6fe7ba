import { expect, test } from 'vitest';
import { type BreachEnding, breachEnding } from './breach-ending.ts';
import type { RemedyMove } from './remedy-moves.ts';

test.each<['STANDING' | 'WITHDRAWN', string, RemedyMove | null, boolean, BreachEnding | null, string]>([
  ['STANDING', 'RECTIFYING', 'PLAN', false, null, 'under way'],
  ['STANDING', 'AWAITING_SEAL', 'AGREE_ATTRIBUTION', true, 'NOT_LIABLE', 'H7.3.2'],
  ['STANDING', 'CLOSED', 'CONFIRM_EFFECT', false, 'EFFECTIVE', 'H7.3.5'],
  ['STANDING', 'AWAITING_SEAL', 'REPEAT', false, 'REPEATED', 'H7.3.5'],
  ['STANDING', 'AWAITING_SEAL', 'CHOOSE_TERMINATION', false, 'TERMINATION', 'H7.4, before the seal'],
  ['STANDING', 'CLOSED', 'CHOOSE_TERMINATION', false, 'TERMINATION', 'H7.4, after the seal'],
  ['WITHDRAWN', 'AWAITING_SEAL', 'CHOOSE_TERMINATION', false, null, 'lifted, and may come back'],
  ['WITHDRAWN', 'CLOSED', 'CHOOSE_TERMINATION', false, 'WITHDRAWN', 'lifted for good'],
])('%s in %s after %s (excluded: %s) ends %s: %s', (standing, phase, remedyMove, liabilityExcluded, ending) => {
  expect(breachEnding({ standing, phase, remedyMove, liabilityExcluded, confirmation: null })).toBe(ending);
});

test('a report that was contested and upheld, and on which nothing was agreed, ends unresolved', () => {
  const report = { standing: 'STANDING', liabilityExcluded: false, confirmation: 'UPHELD' } as const;
  expect(breachEnding({ ...report, phase: 'AWAITING_SEAL', remedyMove: 'LAPSE_MEDIATION' })).toBe('UNRESOLVED');
  expect(breachEnding({ ...report, phase: 'MEDIATING', remedyMove: 'ASK_MEDIATION' })).toBeNull();
});
