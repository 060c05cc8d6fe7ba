import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANGE_MOVES,
  type ChangeMove,
  type ChangePhase,
  type ChangeStanding,
  isEnd,
  moveChange,
  openRound,
} from './change-course.ts';

const START: ChangeStanding = { phase: 'AWAITING_ASSESSMENT', review: null };
const follow = (moves: readonly ChangeMove[]): ChangeStanding =>
  moves.reduce((standing, move) => {
    const moved = moveChange(move, standing);
    if (!moved.ok) throw new Error(`${move} in ${standing.phase}: ${moved.problem.code}`);
    return moved.value;
  }, START);

const APPROVED = ['ASSESS', 'APPROVE'] as const;
const IMPLEMENTED = [...APPROVED, 'SCHEDULE', 'BEGIN', 'FINISH'] as const;
const EMERGENCY = ['APPROVE_EMERGENCY', 'SCHEDULE', 'BEGIN', 'FINISH', 'VERIFY'] as const;

describe('the course of a change (H4.4)', () => {
  test.each<[readonly ChangeMove[], ChangePhase]>([
    [['ASSESS'], 'AWAITING_DECISION'],
    [['ASSESS', 'REJECT'], 'REJECTED'],
    [APPROVED, 'APPROVED'],
    [[...APPROVED, 'SCHEDULE', 'SCHEDULE'], 'SCHEDULED'],
    [[...APPROVED, 'SCHEDULE', 'WITHDRAW'], 'WITHDRAWN'],
    [[...IMPLEMENTED, 'VERIFY', 'DOCUMENT'], 'DOCUMENTED'],
    [[...IMPLEMENTED, 'ROLL_BACK', 'DOCUMENT'], 'DOCUMENTED'],
    [[...APPROVED, 'SCHEDULE', 'BEGIN', 'ROLL_BACK'], 'AWAITING_DOCUMENTATION'],
    [['ASSESS', 'APPROVE_EMERGENCY'], 'APPROVED'],
    [['APPROVE_EMERGENCY', 'OBJECT'], 'REJECTED'],
    [[...EMERGENCY, 'OBJECT', 'DOCUMENT'], 'DOCUMENTED'],
    [[...EMERGENCY, 'UPHOLD', 'DOCUMENT'], 'DOCUMENTED'],
  ])('%j leads to %s', (moves, phase) => {
    expect(follow(moves).phase).toBe(phase);
  });

  test.each<[readonly ChangeMove[], ChangeMove, string]>([
    [[], 'APPROVE', 'WRONG_PHASE'],
    [[], 'SCHEDULE', 'WRONG_PHASE'],
    [['ASSESS'], 'SCHEDULE', 'WRONG_PHASE'],
    [APPROVED, 'BEGIN', 'WRONG_PHASE'],
    [APPROVED, 'APPROVE_EMERGENCY', 'WRONG_PHASE'],
    [IMPLEMENTED, 'WITHDRAW', 'WRONG_PHASE'],
    [IMPLEMENTED, 'DOCUMENT', 'WRONG_PHASE'],
    [APPROVED, 'UPHOLD', 'WRONG_PHASE'],
    [['APPROVE_EMERGENCY', 'UPHOLD'], 'OBJECT', 'WRONG_PHASE'],
    [EMERGENCY, 'DOCUMENT', 'CHANGE_REVIEW_OPEN'],
  ])('after %j, %s is refused with %s', (moves, move, code) => {
    const moved = moveChange(move, follow(moves));
    expect(moved.ok ? 'done' : moved.problem.code).toBe(code);
  });

  test('no sequence of moves leaves an end, or comes to an approval without the board or an emergency decision', () => {
    const moves = fc.array(fc.constantFrom(...CHANGE_MOVES), { maxLength: 60 });
    fc.assert(
      fc.property(moves, sequence => {
        let standing = START;
        const made: ChangeMove[] = [];
        for (const move of sequence) {
          const moved = moveChange(move, standing);
          if (isEnd(standing.phase)) expect(moved.ok).toBe(false);
          if (!moved.ok) continue;
          standing = moved.value;
          made.push(move);
        }
        const ends = made.filter(move => move === 'DOCUMENT' || move === 'WITHDRAW' || move === 'REJECT');
        expect(ends.length).toBeLessThanOrEqual(1);
        if (made.includes('SCHEDULE')) {
          const decided = made.filter(move => move === 'APPROVE' || move === 'APPROVE_EMERGENCY');
          expect(decided).toHaveLength(1);
        }
        if (standing.phase === 'DOCUMENTED') expect(standing.review).not.toBe('OPEN');
        if (isEnd(standing.phase)) expect(openRound(standing)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
