import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_BREACH_HANDLING as TERMS } from './breach-handling.ts';
import { isConfirmed } from './breach-kinds.ts';
import { isEscalated } from './escalation-course.ts';
import type { Side } from './negotiation.ts';
import { AT_DEADLINE, moveRemedy, phaseAfterAnalysis, turnOf } from './remedy-course.ts';
import { REMEDY_MOVES, type RemedyMove, type RemedyStanding } from './remedy-moves.ts';

const at = (phase: RemedyStanding['phase'], changes: Partial<RemedyStanding> = {}): RemedyStanding => ({
  phase,
  rejections: 0,
  rounds: 0,
  proposedBy: null,
  interrupted: null,
  outcomeBy: null,
  liabilityExcluded: false,
  confirmation: null,
  ...changes,
});
const negotiating = (rounds: number, interrupted: 'AWAITING_PLAN' | 'RECTIFYING' = 'AWAITING_PLAN') =>
  at('NEGOTIATING', { rounds, proposedBy: 'PROVIDER', interrupted });

const mediating = (changes: Partial<RemedyStanding> = {}) => at('MEDIATING', { rejections: 3, ...changes });
/** What the provider recorded of a mediation is to be confirmed. */
const recorded = (changes: Partial<RemedyStanding> = {}) => mediating({ outcomeBy: 'PROVIDER', ...changes });
const option = at('TERMINATION_OPTION', { rejections: 3 });

describe('what a move makes of a breach', () => {
  test.each<[string, RemedyMove, Side | null, RemedyStanding, Partial<RemedyStanding>]>([
    [
      'H7.3.2 liability excluded',
      'AGREE_ATTRIBUTION',
      'CUSTOMER',
      at('AWAITING_ATTRIBUTION'),
      { phase: 'AWAITING_SEAL', liabilityExcluded: true },
    ],
    [
      'H7.3.2 not excluded',
      'REFUSE_ATTRIBUTION',
      'CUSTOMER',
      at('AWAITING_ATTRIBUTION'),
      { phase: 'AWAITING_PLAN', liabilityExcluded: false },
    ],
    [
      'H7.3.2 silence excludes nothing',
      'REFUSE_ATTRIBUTION',
      null,
      at('AWAITING_ATTRIBUTION'),
      { phase: 'AWAITING_PLAN', liabilityExcluded: false },
    ],
    [
      'H7.3 what the customer reported is confirmed',
      'CONFIRM_REPORT',
      'PROVIDER',
      at('AWAITING_CONFIRMATION', { confirmation: 'AWAITED' }),
      { phase: 'AWAITING_ANALYSIS', confirmation: 'CONFIRMED' },
    ],
    [
      'H7.3 the provider is silent',
      'CONFIRM_REPORT',
      null,
      at('AWAITING_CONFIRMATION', { confirmation: 'AWAITED' }),
      { phase: 'AWAITING_ANALYSIS', confirmation: 'CONFIRMED' },
    ],
    [
      'H7.3 contested',
      'CONTEST_REPORT',
      'PROVIDER',
      at('AWAITING_CONFIRMATION', { confirmation: 'AWAITED' }),
      { phase: 'CONTESTED', confirmation: 'CONTESTED' },
    ],
    [
      'H7.3 upheld: the managers decide',
      'UPHOLD_REPORT',
      'CUSTOMER',
      at('CONTESTED', { confirmation: 'CONTESTED' }),
      { phase: 'ESCALATED', confirmation: 'UPHELD' },
    ],
    [
      'H7.3 upheld by silence',
      'UPHOLD_REPORT',
      null,
      at('CONTESTED', { confirmation: 'CONTESTED' }),
      { phase: 'ESCALATED', confirmation: 'UPHELD' },
    ],
    [
      'H7.3 confirmed after all',
      'CONFIRM_REPORT',
      'PROVIDER',
      at('ESCALATED', { confirmation: 'UPHELD' }),
      { phase: 'AWAITING_ANALYSIS', confirmation: 'CONFIRMED' },
    ],
    [
      'H7.3.3 a mediation that comes to a new plan: it was a breach',
      'AGREE_ON_NEW_PLAN',
      'CUSTOMER',
      at('MEDIATING', { confirmation: 'UPHELD', outcomeBy: 'PROVIDER' }),
      { phase: 'AWAITING_ANALYSIS', confirmation: 'CONFIRMED', outcomeBy: null },
    ],
    [
      'H7.3.3 a mediation about a contested report that comes to nothing: no choice to terminate',
      'LAPSE_MEDIATION',
      null,
      at('MEDIATING', { confirmation: 'UPHELD' }),
      { phase: 'AWAITING_SEAL', confirmation: 'UPHELD' },
    ],
    ['H7.3.5 planned', 'PLAN', 'PROVIDER', at('AWAITING_PLAN'), { phase: 'RECTIFYING' }],
    ['H7.3.5 reported', 'REPORT', 'PROVIDER', at('RECTIFYING'), { phase: 'AWAITING_ACCEPTANCE' }],
    ['H7.3.5 accepted', 'ACCEPT', 'CUSTOMER', at('AWAITING_ACCEPTANCE'), { phase: 'WATCHING_EFFECT' }],
    ['H7.3.5 accepted by silence', 'ACCEPT', null, at('AWAITING_ACCEPTANCE'), { phase: 'WATCHING_EFFECT' }],
    [
      'H7.3.5 rejected, with a new date',
      'REJECT',
      'CUSTOMER',
      at('AWAITING_ACCEPTANCE', { rejections: 1 }),
      { phase: 'RECTIFYING', rejections: 2 },
    ],
    [
      'H7.3.5 rejected the third of three times',
      'REJECT',
      'CUSTOMER',
      at('AWAITING_ACCEPTANCE', { rejections: 2 }),
      { phase: 'ESCALATED', rejections: 3 },
    ],
    [
      'planned anew after an escalation',
      'PLAN',
      'PROVIDER',
      at('ESCALATED', { rejections: 3 }),
      { phase: 'RECTIFYING', rejections: 3 },
    ],
    [
      'accepted after an escalation',
      'ACCEPT',
      'CUSTOMER',
      at('ESCALATED', { rejections: 3 }),
      { phase: 'WATCHING_EFFECT' },
    ],
    [
      'H7.3.3 proposed',
      'PROPOSE_SETTLEMENT',
      'CUSTOMER',
      at('RECTIFYING'),
      { phase: 'NEGOTIATING', rounds: 1, proposedBy: 'CUSTOMER', interrupted: 'RECTIFYING' },
    ],
    [
      'H7.3.3 countered',
      'COUNTER_SETTLEMENT',
      'CUSTOMER',
      negotiating(1),
      { phase: 'NEGOTIATING', rounds: 2, proposedBy: 'CUSTOMER', interrupted: 'AWAITING_PLAN' },
    ],
    [
      'H7.3.3 accepted: what was under way goes on',
      'ACCEPT_SETTLEMENT',
      'CUSTOMER',
      negotiating(1, 'RECTIFYING'),
      { phase: 'RECTIFYING', proposedBy: null, interrupted: null },
    ],
    [
      'H7.3.3 rejected: it goes on without one',
      'REJECT_SETTLEMENT',
      'CUSTOMER',
      negotiating(2),
      { phase: 'AWAITING_PLAN', rounds: 2 },
    ],
    [
      'H7.3.3 rejected in the last round',
      'REJECT_SETTLEMENT',
      'CUSTOMER',
      negotiating(3),
      { phase: 'ESCALATED', proposedBy: null },
    ],
    ['H7.3.3 nobody answered', 'LAPSE_SETTLEMENT', null, negotiating(1), { phase: 'ESCALATED', interrupted: null }],
    ['H7.3.3 mediation is asked for', 'ASK_MEDIATION', 'CUSTOMER', at('ESCALATED'), { phase: 'MEDIATING' }],
    ['H7.3.3 the managers had their time', 'ASK_MEDIATION', null, at('ESCALATED'), { phase: 'MEDIATING' }],
    [
      'H7.3.3 an outcome is recorded',
      'RECORD_OUTCOME',
      'CUSTOMER',
      mediating(),
      { phase: 'MEDIATING', outcomeBy: 'CUSTOMER' },
    ],
    ['H7.3.3 it is disputed', 'DISPUTE_OUTCOME', 'CUSTOMER', recorded(), { phase: 'MEDIATING', outcomeBy: null }],
    [
      'H7.3.3 mediated to a new plan',
      'AGREE_ON_NEW_PLAN',
      'CUSTOMER',
      recorded(),
      { phase: 'AWAITING_PLAN', outcomeBy: null },
    ],
    ['H7.3.3 mediated to an acceptance', 'AGREE_ON_ACCEPTANCE', 'CUSTOMER', recorded(), { phase: 'WATCHING_EFFECT' }],
    [
      'H7.3.3 the mediation failed',
      'AGREE_ON_FAILURE',
      'PROVIDER',
      recorded({ outcomeBy: 'CUSTOMER' }),
      { phase: 'TERMINATION_OPTION', outcomeBy: null },
    ],
    [
      'H7.3.3 nobody confirmed the outcome in time',
      'LAPSE_MEDIATION',
      null,
      recorded(),
      { phase: 'TERMINATION_OPTION', outcomeBy: null },
    ],
    [
      'H7.4 escalated to termination',
      'CHOOSE_TERMINATION',
      'CUSTOMER',
      option,
      { phase: 'AWAITING_SEAL', liabilityExcluded: false },
    ],
    ['H7.3.5 accepted after all', 'ACCEPT', 'CUSTOMER', option, { phase: 'WATCHING_EFFECT' }],
    ['H7.3.3 a new plan instead', 'GRANT_NEW_PLAN', 'CUSTOMER', option, { phase: 'AWAITING_PLAN' }],
    ['H7.3.3 no choice in time', 'LAPSE_TERMINATION_OPTION', null, option, { phase: 'AWAITING_PLAN' }],
    ['the effect is confirmed', 'CONFIRM_EFFECT', null, at('WATCHING_EFFECT'), { phase: 'AWAITING_SEAL' }],
    ['the breach came again', 'REPEAT', null, at('WATCHING_EFFECT'), { phase: 'AWAITING_SEAL' }],
  ])('%s', (_source, move, side, standing, expected) => {
    expect(moveRemedy(move, side, standing, TERMS)).toMatchObject({ ok: true, value: expected });
  });

  test.each<[string, RemedyMove, Side | null, RemedyStanding, string]>([
    ["the provider can't accept its own", 'ACCEPT', 'PROVIDER', at('AWAITING_ACCEPTANCE'), 'BREACH_OTHER_SIDE_DECIDES'],
    [
      "the provider can't excuse itself",
      'AGREE_ATTRIBUTION',
      'PROVIDER',
      at('AWAITING_ATTRIBUTION'),
      'BREACH_OTHER_SIDE_DECIDES',
    ],
    ['silence never agrees', 'AGREE_ATTRIBUTION', null, at('AWAITING_ATTRIBUTION'), 'BREACH_OTHER_SIDE_DECIDES'],
    ["the customer can't plan", 'PLAN', 'CUSTOMER', at('AWAITING_PLAN'), 'BREACH_OTHER_SIDE_DECIDES'],
    ['who proposed does not answer', 'ACCEPT_SETTLEMENT', 'PROVIDER', negotiating(1), 'BREACH_OTHER_SIDE_DECIDES'],
    ['no side makes a deadline pass', 'LAPSE_SETTLEMENT', 'CUSTOMER', negotiating(1), 'BREACH_OTHER_SIDE_DECIDES'],
    ['no side confirms the effect', 'CONFIRM_EFFECT', 'PROVIDER', at('WATCHING_EFFECT'), 'BREACH_OTHER_SIDE_DECIDES'],
    ['the rounds are used', 'COUNTER_SETTLEMENT', 'CUSTOMER', negotiating(3), 'SETTLEMENT_ROUNDS_USED'],
    [
      'nobody confirms the own report',
      'CONFIRM_REPORT',
      'CUSTOMER',
      at('AWAITING_CONFIRMATION'),
      'BREACH_OTHER_SIDE_DECIDES',
    ],
    ['silence never contests', 'CONTEST_REPORT', null, at('AWAITING_CONFIRMATION'), 'BREACH_OTHER_SIDE_DECIDES'],
    ['contested once', 'CONTEST_REPORT', 'PROVIDER', at('CONTESTED'), 'WRONG_PHASE'],
    [
      'nothing is planned before it is agreed that there was a breach',
      'PLAN',
      'PROVIDER',
      at('ESCALATED', { confirmation: 'UPHELD' }),
      'WRONG_PHASE',
    ],
    [
      'an escalated rectification is no report to confirm',
      'CONFIRM_REPORT',
      'PROVIDER',
      at('ESCALATED', { rejections: 3, confirmation: 'CONFIRMED' }),
      'WRONG_PHASE',
    ],
    ['nothing was reported', 'ACCEPT', 'CUSTOMER', at('RECTIFYING'), 'WRONG_PHASE'],
    ['nothing to confirm', 'AGREE_ON_FAILURE', 'CUSTOMER', mediating(), 'WRONG_PHASE'],
    ['one outcome at a time', 'RECORD_OUTCOME', 'CUSTOMER', recorded(), 'WRONG_PHASE'],
    ['who recorded does not confirm', 'AGREE_ON_NEW_PLAN', 'PROVIDER', recorded(), 'BREACH_OTHER_SIDE_DECIDES'],
    ['silence confirms nothing', 'AGREE_ON_ACCEPTANCE', null, recorded(), 'BREACH_OTHER_SIDE_DECIDES'],
    ['nothing reported to agree on', 'AGREE_ON_ACCEPTANCE', 'CUSTOMER', recorded({ rejections: 0 }), 'WRONG_PHASE'],
    ['no termination before mediation', 'CHOOSE_TERMINATION', 'CUSTOMER', at('ESCALATED'), 'WRONG_PHASE'],
    ['no termination while mediated', 'CHOOSE_TERMINATION', 'CUSTOMER', mediating(), 'WRONG_PHASE'],
    ["the provider can't terminate", 'CHOOSE_TERMINATION', 'PROVIDER', option, 'BREACH_OTHER_SIDE_DECIDES'],
    ["the provider can't take the choice away", 'PLAN', 'PROVIDER', option, 'WRONG_PHASE'],
    ['silence does not terminate', 'CHOOSE_TERMINATION', null, option, 'BREACH_OTHER_SIDE_DECIDES'],
    ['option with nothing reported', 'ACCEPT', 'CUSTOMER', at('TERMINATION_OPTION'), 'WRONG_PHASE'],
    ['escalated with nothing reported', 'ACCEPT', 'CUSTOMER', at('ESCALATED'), 'WRONG_PHASE'],
    [
      'silence accepts no escalated one',
      'ACCEPT',
      null,
      at('ESCALATED', { rejections: 3 }),
      'BREACH_OTHER_SIDE_DECIDES',
    ],
  ])('refused: %s', (_why, move, side, standing, code) => {
    expect(moveRemedy(move, side, standing, TERMS)).toMatchObject({ ok: false, problem: { code } });
  });

  test.each([
    [null, 'AWAITING_PLAN'],
    ['PROVIDER', 'AWAITING_PLAN'],
    ['CUSTOMER', 'AWAITING_ATTRIBUTION'],
    ['THIRD_PARTY', 'AWAITING_ATTRIBUTION'],
    ['FORCE_MAJEURE', 'AWAITING_ATTRIBUTION'],
  ])('a cause put down to %s leads to %s', (attribution, phase) => {
    expect(phaseAfterAnalysis(attribution)).toBe(phase);
  });
});

/** Everything that anybody, or a deadline, can do now. */
const possible = (standing: RemedyStanding) =>
  REMEDY_MOVES.flatMap(move =>
    (['PROVIDER', 'CUSTOMER', null] as const).flatMap(side => {
      const moved = moveRemedy(move, side, standing, TERMS);
      return moved.ok ? [{ move, side, next: moved.value }] : [];
    }),
  );

/** Moves that either side may begin, or that need no turn. */
const WITHOUT_TURN: ReadonlySet<RemedyMove> = new Set(['PROPOSE_SETTLEMENT', 'ASK_MEDIATION', 'RECORD_OUTCOME']);

describe('any sequence of moves', () => {
  test('has one open turn at most, is never accepted and escalated at once, and keeps within its numbers', () => {
    const reached = { accepted: 0, terminated: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(
          'AWAITING_PLAN' as const,
          'AWAITING_ATTRIBUTION' as const,
          'ESCALATED' as const,
          'AWAITING_CONFIRMATION' as const,
        ),
        fc.array(fc.nat(1_000), { maxLength: 60 }),
        (from, choices) => {
          let standing = at(from, from === 'AWAITING_CONFIRMATION' ? { confirmation: 'AWAITED' } : {});
          let isAccepted = false;
          for (const choice of choices) {
            const moves = possible(standing);
            const chosen = moves[choice % moves.length];
            if (!chosen) break;
            const { move, side, next } = chosen;
            // Whose turn it is not can begin a negotiation, and the customer can end an escalation; nothing else.
            const isEnd = move === 'ACCEPT' && standing.phase === 'ESCALATED';
            // Who contests a report may still give way.
            const isGivingWay = move === 'CONFIRM_REPORT';
            if (side !== null && !WITHOUT_TURN.has(move) && !isEnd && !isGivingWay) expect(turnOf(standing)).toBe(side);
            isAccepted ||= move === 'ACCEPT' || move === 'AGREE_ON_ACCEPTANCE';
            // A termination is chosen by the customer, after a mediation, and ends the remedy.
            if (move === 'CHOOSE_TERMINATION') {
              expect([side, standing.phase, next.phase]).toEqual(['CUSTOMER', 'TERMINATION_OPTION', 'AWAITING_SEAL']);
              expect(isAccepted || possible(next).length > 0).toBe(false);
              // Nobody terminates over what is not agreed to be a breach.
              expect(isConfirmed(standing.confirmation)).toBe(true);
              reached.terminated += 1;
            }
            standing = next;
            reached.accepted += isAccepted ? 1 : 0;
            expect(isAccepted && isEscalated(standing.phase)).toBe(false);
            expect(standing.outcomeBy !== null && standing.phase !== 'MEDIATING').toBe(false);
            expect(standing.rounds).toBeLessThanOrEqual(TERMS.settlementRounds);
            expect(standing.proposedBy === null).toBe(standing.phase !== 'NEGOTIATING');
            expect(standing.interrupted === null).toBe(standing.phase !== 'NEGOTIATING');
            expect(standing.liabilityExcluded && isAccepted).toBe(false);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(reached.accepted, 'sequences that came to an acceptance').toBeGreaterThan(10);
    expect(reached.terminated, 'sequences that came to a termination').toBeGreaterThan(10);
  });

  test('no escalated breach stands still: its dates alone lead back to a plan', () => {
    let standing = at('ESCALATED', { rejections: 3 });
    const phases: string[] = [];
    for (let move = AT_DEADLINE[standing.phase]; move !== undefined; move = AT_DEADLINE[standing.phase]) {
      const moved = moveRemedy(move, null, standing, TERMS);
      standing = moved.ok ? moved.value : expect.fail(moved.problem.code);
      phases.push(standing.phase);
    }
    expect(phases).toEqual(['MEDIATING', 'TERMINATION_OPTION', 'AWAITING_PLAN']);
  });

  test('a deadline moves what it is said to move, and nothing without a phase of its own', () => {
    for (const [phase, move] of Object.entries(AT_DEADLINE)) {
      const standing = at(phase as RemedyStanding['phase'], phase === 'NEGOTIATING' ? negotiating(1) : {});
      expect(moveRemedy(move, null, standing, TERMS).ok, phase).toBe(true);
    }
  });
});
