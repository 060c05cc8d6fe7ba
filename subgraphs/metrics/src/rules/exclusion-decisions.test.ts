import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decideExclusion,
  EXCLUSION_MOVES,
  type ExclusionMove,
  type ExclusionState,
  SIDES,
  type Side,
} from './exclusion-decisions.ts';

const outcome = (move: ExclusionMove, state: ExclusionState, requestedBy: Side, side: Side | null): string => {
  const decided = decideExclusion(move, { state, requestedBy, reference: null }, side);
  return decided.ok ? decided.value : decided.problem.code;
};

test.each<[ExclusionMove, ExclusionState, Side, Side | null, string]>([
  ['APPROVE', 'REQUESTED', 'PROVIDER', 'CUSTOMER', 'APPROVED'],
  ['APPROVE', 'REQUESTED', 'CUSTOMER', 'PROVIDER', 'APPROVED'],
  ['APPROVE', 'REQUESTED', 'PROVIDER', 'PROVIDER', 'OTHER_SIDE_DECIDES'],
  ['REFUSE', 'REQUESTED', 'PROVIDER', 'CUSTOMER', 'REFUSED'],
  ['REFUSE', 'REQUESTED', 'CUSTOMER', 'CUSTOMER', 'OTHER_SIDE_DECIDES'],
  ['WITHDRAW', 'REQUESTED', 'PROVIDER', 'PROVIDER', 'WITHDRAWN'],
  ['WITHDRAW', 'REQUESTED', 'PROVIDER', 'CUSTOMER', 'OTHER_SIDE_DECIDES'],
  ['APPROVE', 'WITHDRAWN', 'PROVIDER', 'CUSTOMER', 'WRONG_PHASE'],
  ['WITHDRAW', 'APPROVED', 'PROVIDER', 'PROVIDER', 'WRONG_PHASE'],
  ['APPROVE', 'REQUESTED', 'PROVIDER', null, 'NOT_A_PARTY'],
])('%s of a %s one that the %s asked for, by the %s: %s', (move, state, requestedBy, side, expected) => {
  expect(outcome(move, state, requestedBy, side)).toBe(expected);
});

test('whatever the sides try, nothing is left out that not both wanted, and nothing is decided twice', () => {
  const tries = fc.array(fc.tuple(fc.constantFrom(...EXCLUSION_MOVES), fc.constantFrom(...SIDES)), { maxLength: 10 });
  fc.assert(
    fc.property(fc.constantFrom(...SIDES), tries, (requestedBy, moves) => {
      let state: ExclusionState = 'REQUESTED';
      const agreed = new Set([requestedBy]);
      for (const [move, side] of moves) {
        const decided = decideExclusion(move, { state, requestedBy, reference: null }, side);
        if (!decided.ok) continue;
        expect(state).toBe('REQUESTED');
        state = decided.value;
        if (move === 'APPROVE') agreed.add(side);
      }
      if (state === 'APPROVED') expect(agreed.size).toBe(2);
    }),
  );
});
