import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isTerminationOpen,
  moveTermination,
  RUNNING,
  type SidesMove,
  TERMINATION_PHASES,
  type TerminationPhase,
} from './termination-course.ts';

const NOW = Date.parse('2031-03-10T12:00:00Z');
const at = (phase: TerminationPhase, untilMs: number | null = NOW + 1) => ({
  phase,
  givenBy: 'PROVIDER' as const,
  endsOn: '2031-04-09',
  untilMs,
});
const outcome = (move: SidesMove, phase: TerminationPhase, side: 'PROVIDER' | 'CUSTOMER' | null, untilMs?: number) => {
  const moved = moveTermination(move, at(phase, untilMs), side, NOW);
  return moved.ok ? moved.value : moved.problem.code;
};

describe('what can be done about a termination that the provider began (H7.4)', () => {
  test.each<[SidesMove, TerminationPhase, 'PROVIDER' | 'CUSTOMER' | null, string]>([
    ['CONFIRM', 'NOTICE_GIVEN', 'CUSTOMER', 'CONFIRMED'],
    ['CONFIRM', 'NOTICE_GIVEN', 'PROVIDER', 'TERMINATION_OTHER_SIDE'],
    ['CONFIRM', 'OFFERED', 'CUSTOMER', 'WRONG_PHASE'],
    ['CONFIRM', 'CONFIRMED', 'CUSTOMER', 'WRONG_PHASE'],
    ['CONFIRM', 'NOTICE_GIVEN', null, 'NOT_A_PARTY'],
    ['WITHDRAW', 'NOTICE_GIVEN', 'PROVIDER', 'WITHDRAWN'],
    ['WITHDRAW', 'OFFERED', 'PROVIDER', 'WITHDRAWN'],
    ['WITHDRAW', 'NOTICE_GIVEN', 'CUSTOMER', 'TERMINATION_OTHER_SIDE'],
    ['WITHDRAW', 'CONFIRMED', 'PROVIDER', 'NOTICE_CONFIRMED'],
    ['WITHDRAW', 'HANDOVER', 'PROVIDER', 'WRONG_PHASE'],
    ['AGREE', 'OFFERED', 'CUSTOMER', 'CONFIRMED'],
    ['AGREE', 'OFFERED', 'PROVIDER', 'TERMINATION_OTHER_SIDE'],
    ['AGREE', 'NOTICE_GIVEN', 'CUSTOMER', 'WRONG_PHASE'],
    ['REFUSE', 'OFFERED', 'CUSTOMER', 'REFUSED'],
    ['RECORD_IMPACT', 'NOTICE_GIVEN', 'PROVIDER', 'NOTICE_GIVEN'],
    ['RECORD_IMPACT', 'HANDOVER', 'PROVIDER', 'HANDOVER'],
    ['RECORD_IMPACT', 'CONFIRMED', 'CUSTOMER', 'TERMINATION_OTHER_SIDE'],
    ['RECORD_IMPACT', 'OFFERED', 'PROVIDER', 'WRONG_PHASE'],
    ['HAND_OVER', 'CONFIRMED', 'PROVIDER', 'CONFIRMED'],
    ['ACCEPT_HANDOVER', 'HANDOVER', 'CUSTOMER', 'HANDOVER'],
    ['ACCEPT_HANDOVER', 'HANDOVER', 'PROVIDER', 'TERMINATION_OTHER_SIDE'],
    ['SIGN_HANDOVER', 'HANDOVER', 'PROVIDER', 'HANDOVER'],
    ['SIGN_HANDOVER', 'CONFIRMED', 'CUSTOMER', 'WRONG_PHASE'],
  ])('%s in %s by the %s: %s', (move, phase, side, expected) => {
    expect(outcome(move, phase, side)).toBe(expected);
  });

  test.each<SidesMove>(['CONFIRM', 'WITHDRAW'])('%s comes too late once the notice has run out', move => {
    const side = move === 'CONFIRM' ? 'CUSTOMER' : 'PROVIDER';
    expect(outcome(move, 'NOTICE_GIVEN', side, NOW)).toBe('WRONG_PHASE');
    expect(outcome(move, 'NOTICE_GIVEN', side, NOW + 1)).not.toBe('WRONG_PHASE');
  });

  test('an offer is not agreed to once its time is over; the handover has no such time', () => {
    expect(outcome('AGREE', 'OFFERED', 'CUSTOMER', NOW)).toBe('WRONG_PHASE');
    expect(outcome('SIGN_HANDOVER', 'HANDOVER', 'CUSTOMER', NOW - 1)).toBe('HANDOVER');
  });

  test('nothing is done about one that is over, and nothing opens it again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TERMINATION_PHASES),
        fc.constantFrom<SidesMove>(
          'CONFIRM',
          'WITHDRAW',
          'AGREE',
          'REFUSE',
          'RECORD_IMPACT',
          'PLAN_HANDOVER',
          'HAND_OVER',
          'ACCEPT_HANDOVER',
          'REJECT_HANDOVER',
          'SIGN_HANDOVER',
        ),
        fc.constantFrom('PROVIDER' as const, 'CUSTOMER' as const),
        (phase, move, side) => {
          const moved = moveTermination(move, at(phase), side, NOW);
          expect(moved.ok && !isTerminationOpen(phase)).toBe(false);
          // A contract that has ended never goes on.
          expect(phase === 'HANDOVER' && moved.ok && RUNNING.includes(moved.value)).toBe(false);
        },
      ),
    );
  });
});
