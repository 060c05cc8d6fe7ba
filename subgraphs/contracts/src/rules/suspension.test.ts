import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Side } from './negotiation.ts';
import {
  decideSuspension,
  SUSPENSION_MOVES,
  type Suspendable,
  type SuspensionMove,
  type SuspensionState,
} from './suspension.ts';

const of = (state: SuspensionState | null, phase: Suspendable['phase'] = 'ACTIVE'): Suspendable => ({
  phase,
  latest: state && { state, requestedBy: 'PROVIDER' },
});
const outcome = (move: SuspensionMove, contract: Suspendable, side: Side | null): string => {
  const decided = decideSuspension(move, contract, side);
  return decided.ok ? decided.value : decided.problem.code;
};

test.each<[SuspensionMove, Suspendable, Side | null, string]>([
  ['SUSPEND', of(null), 'PROVIDER', 'REQUESTED'],
  ['SUSPEND', of('ENDED'), 'CUSTOMER', 'REQUESTED'],
  ['SUSPEND', of('REFUSED'), 'CUSTOMER', 'REQUESTED'],
  ['SUSPEND', of('REQUESTED'), 'CUSTOMER', 'WRONG_PHASE'],
  ['SUSPEND', of('IN_FORCE'), 'PROVIDER', 'WRONG_PHASE'],
  ['SUSPEND', of(null, 'EXPIRED'), 'PROVIDER', 'WRONG_PHASE'],
  ['SUSPEND', of(null), null, 'NOT_A_PARTY'],
  ['AGREE_TO_SUSPENSION', of('REQUESTED'), 'CUSTOMER', 'IN_FORCE'],
  ['AGREE_TO_SUSPENSION', of('REQUESTED'), 'PROVIDER', 'OTHER_SIDE_DECIDES'],
  ['AGREE_TO_SUSPENSION', of(null), 'CUSTOMER', 'WRONG_PHASE'],
  ['REFUSE_SUSPENSION', of('REQUESTED'), 'CUSTOMER', 'REFUSED'],
  ['REFUSE_SUSPENSION', of('REQUESTED'), 'PROVIDER', 'REFUSED'],
  ['REFUSE_SUSPENSION', of('IN_FORCE'), 'CUSTOMER', 'WRONG_PHASE'],
  ['RESUME', of('IN_FORCE'), 'CUSTOMER', 'ENDED'],
  ['RESUME', of('IN_FORCE'), 'PROVIDER', 'ENDED'],
  ['RESUME', of('REQUESTED'), 'PROVIDER', 'WRONG_PHASE'],
])('%s of %j by the %s: %s', (move, contract, side, expected) => {
  expect(outcome(move, contract, side)).toBe(expected);
});

test('whatever the sides try, nothing is suspended that not both wanted', () => {
  const tries = fc.array(
    fc.tuple(fc.constantFrom(...SUSPENSION_MOVES), fc.constantFrom('PROVIDER' as const, 'CUSTOMER' as const)),
  );
  fc.assert(
    fc.property(tries, moves => {
      let latest = null as Suspendable['latest'];
      let wanted = new Set<Side>();
      for (const [move, side] of moves) {
        const decided = decideSuspension(move, { phase: 'ACTIVE', latest }, side);
        if (!decided.ok) continue;
        if (move === 'SUSPEND') wanted = new Set();
        wanted.add(side);
        latest = { state: decided.value, requestedBy: move === 'SUSPEND' ? side : (latest?.requestedBy ?? side) };
        expect(latest.state !== 'IN_FORCE' || wanted.size === 2).toBe(true);
      }
    }),
  );
});
