import { describe, expect, test } from 'vitest';
import {
  MEASURE_STATUSES,
  type MeasureMove,
  type MeasureStatus,
  measureActions,
  moveMeasure,
} from './measure-course.ts';

const measure = (status: MeasureStatus, reviewId: string | null = null) => ({ status, proposedBy: 'kim', reviewId });
const outcome = (move: MeasureMove, standing: ReturnType<typeof measure>, subject = 'ann') => {
  const moved = moveMeasure(move, standing, subject);
  return moved.ok ? moved.value : moved.problem.code;
};

describe('the course of an improvement (H5.4)', () => {
  test.each<[MeasureMove, readonly MeasureStatus[], MeasureStatus]>([
    ['AGREE', ['PROPOSED'], 'AGREED'],
    ['BEGIN', ['AGREED'], 'IN_PROGRESS'],
    ['FINISH', ['IN_PROGRESS'], 'DONE'],
    ['DROP', ['PROPOSED', 'AGREED', 'IN_PROGRESS'], 'DROPPED'],
  ])('%s leads from %j to %s, and from nowhere else', (move, from, to) => {
    for (const status of MEASURE_STATUSES)
      expect(outcome(move, measure(status))).toBe(from.includes(status) ? to : 'WRONG_PHASE');
  });

  test('what a report names stands with its approval, and only with that', () => {
    expect(outcome('STAND', measure('PROPOSED', 'rev_1'))).toBe('AGREED');
    expect(outcome('STAND', measure('PROPOSED'))).toBe('WRONG_PHASE');
    for (const move of ['AGREE', 'DROP'] as const)
      expect(outcome(move, measure('PROPOSED', 'rev_1'))).toBe('WRONG_PHASE');
    expect(outcome('DROP', measure('AGREED', 'rev_1'))).toBe('DROPPED');
  });

  test('who proposed it does not agree to it', () => {
    expect(outcome('AGREE', measure('PROPOSED'), 'kim')).toBe('AGREE_OWN_MEASURE');
  });

  test.each<[MeasureStatus, 'manager' | 'operator' | 'customer' | 'auditor', string, readonly string[]]>([
    ['PROPOSED', 'manager', 'ann', ['AGREE', 'DROP']],
    ['PROPOSED', 'manager', 'kim', ['DROP']],
    ['PROPOSED', 'operator', 'ann', []],
    ['AGREED', 'operator', 'ann', ['BEGIN']],
    ['IN_PROGRESS', 'manager', 'ann', ['FINISH', 'DROP']],
    ['IN_PROGRESS', 'customer', 'cem', []],
    ['DONE', 'manager', 'ann', []],
    ['DROPPED', 'auditor', 'ann', []],
  ])('in %s a %s (%s) may %j', (status, role, subject, actions) => {
    expect(measureActions(measure(status), { roles: [role], subject })).toEqual(actions);
  });
});
