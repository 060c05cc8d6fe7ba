import { describe, expect, test } from 'vitest';
import {
  moveReview,
  REVIEW_PHASES,
  type ReviewMove,
  type ReviewPhase,
  reviewActions,
  turnOf,
} from './review-course.ts';

const review = (phase: ReviewPhase) => ({ phase, completedBy: 'kim' });
const outcome = (move: ReviewMove, phase: ReviewPhase, subject = 'ann') => {
  const moved = moveReview(move, review(phase), subject);
  return moved.ok ? moved.value : moved.problem.code;
};

describe('the course of a review (H6.2, H6.4)', () => {
  test.each<[ReviewMove, ReviewPhase, ReviewPhase]>([
    ['COLLECT', 'COLLECTING', 'AWAITING_COMPLETION'],
    ['COMPLETE', 'AWAITING_COMPLETION', 'AWAITING_APPROVAL'],
    ['APPROVE', 'AWAITING_APPROVAL', 'AWAITING_ANSWER'],
    ['RETURN', 'AWAITING_APPROVAL', 'AWAITING_COMPLETION'],
    ['ACCEPT', 'AWAITING_ANSWER', 'PUBLISHED'],
    ['OBJECT', 'AWAITING_ANSWER', 'PUBLISHED'],
    ['SILENCE', 'AWAITING_ANSWER', 'PUBLISHED'],
  ])('%s leads from %s to %s, and from nowhere else', (move, from, to) => {
    for (const phase of REVIEW_PHASES) expect(outcome(move, phase)).toBe(phase === from ? to : 'WRONG_PHASE');
  });

  test.each(['APPROVE', 'RETURN'] as const)('who completed a report may not %s it', move => {
    expect(outcome(move, 'AWAITING_APPROVAL', 'kim')).toBe('REVIEW_OWN_REPORT');
  });

  test.each<[ReviewPhase, 'manager' | 'operator' | 'customer' | 'auditor', string, readonly string[]]>([
    ['AWAITING_COMPLETION', 'operator', 'ann', ['COMPLETE']],
    ['AWAITING_COMPLETION', 'customer', 'ann', []],
    ['AWAITING_APPROVAL', 'manager', 'ann', ['APPROVE', 'RETURN']],
    ['AWAITING_APPROVAL', 'manager', 'kim', []],
    ['AWAITING_APPROVAL', 'operator', 'ann', []],
    ['AWAITING_ANSWER', 'customer', 'cem', ['ANSWER']],
    ['AWAITING_ANSWER', 'manager', 'ann', []],
    ['PUBLISHED', 'manager', 'ann', []],
    ['AWAITING_COMPLETION', 'auditor', 'ann', []],
  ])('in %s a %s (%s) may %j', (phase, role, subject, actions) => {
    expect(reviewActions(review(phase), { roles: [role], subject })).toEqual(actions);
  });

  test('whose turn it is', () => {
    expect(REVIEW_PHASES.map(turnOf)).toEqual(['SYSTEM', 'PROVIDER', 'PROVIDER', 'CUSTOMER', 'NOBODY']);
  });
});
