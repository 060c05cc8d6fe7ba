import { ok, type Result, refuse } from '@surety/domain';
import type { BreachHandling } from './breach-handling.ts';
import type { BreachPhase } from './breach-phases.ts';
import { ESCALATION_COURSE, wasReported } from './escalation-course.ts';
import type { Side } from './negotiation.ts';
import type { Course, RemedyMove, RemedyStanding } from './remedy-moves.ts';
import { isDisputed, REPORT_AT_DEADLINE, REPORT_COURSE } from './report-course.ts';

const OTHER = { PROVIDER: 'CUSTOMER', CUSTOMER: 'PROVIDER' } as const satisfies Record<Side, Side>;

/**
 * Whose turn it is: one side's at most. In an escalation both may act, and the provider is looked at first: it owes the remedy. What it recorded
 * of a mediation, the customer is to confirm.
 */
export function turnOf({ phase, proposedBy, outcomeBy }: RemedyStanding): Side | null {
  switch (phase) {
    case 'AWAITING_CONFIRMATION':
    case 'AWAITING_PLAN':
    case 'RECTIFYING':
    case 'ESCALATED':
      return 'PROVIDER';
    case 'CONTESTED':
    case 'AWAITING_ATTRIBUTION':
    case 'AWAITING_ACCEPTANCE':
    case 'TERMINATION_OPTION':
      return 'CUSTOMER';
    case 'MEDIATING':
      return outcomeBy === null ? 'PROVIDER' : OTHER[outcomeBy];
    case 'NEGOTIATING':
      return proposedBy === null ? null : OTHER[proposedBy];
    default:
      return null;
  }
}

const BACK = ({ interrupted }: RemedyStanding): Partial<RemedyStanding> => ({
  phase: interrupted ?? 'AWAITING_PLAN',
  proposedBy: null,
  interrupted: null,
});
const PROPOSED = ({ rounds }: RemedyStanding, _terms: BreachHandling, side: Side | null): Partial<RemedyStanding> => ({
  phase: 'NEGOTIATING',
  rounds: rounds + 1,
  proposedBy: side,
});
const ESCALATED = { phase: 'ESCALATED', proposedBy: null, interrupted: null } as const;
const ANSWER = 'Only an open settlement proposal can be answered, by the side that did not propose it.';

const COURSE: Readonly<Record<RemedyMove, Course>> = {
  ...REPORT_COURSE,
  AGREE_ATTRIBUTION: {
    by: 'CUSTOMER',
    from: ['AWAITING_ATTRIBUTION'],
    to: () => ({ phase: 'AWAITING_SEAL', liabilityExcluded: true }),
    remedy:
      'The customer answers an attribution once, after the analysis put the cause down to somebody else than the provider.',
  },
  REFUSE_ATTRIBUTION: {
    by: 'CUSTOMER',
    from: ['AWAITING_ATTRIBUTION'],
    to: () => ({ phase: 'AWAITING_PLAN' }),
    remedy:
      'The customer answers an attribution once, after the analysis put the cause down to somebody else than the provider.',
  },
  PLAN: {
    by: 'PROVIDER',
    from: ['AWAITING_PLAN', 'ESCALATED'],
    when: standing => !isDisputed(standing),
    to: () => ({ phase: 'RECTIFYING' }),
    remedy:
      'A rectification is planned once the cause is known and the customer was told, and anew after an escalation; of a contested report, once it is confirmed.',
  },
  REPORT: {
    by: 'PROVIDER',
    from: ['RECTIFYING'],
    to: () => ({ phase: 'AWAITING_ACCEPTANCE' }),
    remedy: 'Only a rectification that was planned can be reported; plan it first.',
  },
  ACCEPT: {
    by: 'CUSTOMER',
    from: ['AWAITING_ACCEPTANCE', 'ESCALATED', 'TERMINATION_OPTION'],
    when: standing => standing.phase === 'AWAITING_ACCEPTANCE' || wasReported(standing),
    to: () => ({ phase: 'WATCHING_EFFECT' }),
    remedy: 'Only a rectification that was reported can be accepted.',
  },
  REJECT: {
    by: 'CUSTOMER',
    from: ['AWAITING_ACCEPTANCE'],
    to: ({ rejections }, { maxRejections }) => ({
      rejections: rejections + 1,
      phase: rejections + 1 >= maxRejections ? 'ESCALATED' : 'RECTIFYING',
    }),
    remedy: 'Only a rectification that was reported, and not answered yet, can be rejected.',
  },
  PROPOSE_SETTLEMENT: {
    by: 'EITHER',
    from: ['AWAITING_PLAN', 'RECTIFYING'],
    to: (standing, terms, side) => ({
      ...PROPOSED(standing, terms, side),
      interrupted: standing.phase === 'RECTIFYING' ? 'RECTIFYING' : 'AWAITING_PLAN',
    }),
    remedy:
      'A settlement is proposed while the rectification is to be planned or carried out, and no proposal is open.',
  },
  COUNTER_SETTLEMENT: { by: 'ANSWERER', from: ['NEGOTIATING'], to: PROPOSED, remedy: ANSWER },
  ACCEPT_SETTLEMENT: { by: 'ANSWERER', from: ['NEGOTIATING'], to: BACK, remedy: ANSWER },
  REJECT_SETTLEMENT: {
    by: 'ANSWERER',
    from: ['NEGOTIATING'],
    to: (standing, { settlementRounds }) => (standing.rounds >= settlementRounds ? ESCALATED : BACK(standing)),
    remedy: ANSWER,
  },
  LAPSE_SETTLEMENT: { by: 'DEADLINE', from: ['NEGOTIATING'], to: () => ESCALATED, remedy: ANSWER },
  ...ESCALATION_COURSE,
  CONFIRM_EFFECT: {
    by: 'DEADLINE',
    from: ['WATCHING_EFFECT'],
    to: () => ({ phase: 'AWAITING_SEAL' }),
    remedy: 'The effect is confirmed once the agreed periods are over.',
  },
  REPEAT: {
    by: 'DEADLINE',
    from: ['WATCHING_EFFECT'],
    to: () => ({ phase: 'AWAITING_SEAL' }),
    remedy: 'Only a breach whose effect is watched can be repeated.',
  },
};

/** What a deadline that passes brings about by itself; in every other phase what is owed is overdue and still awaited. */
export const AT_DEADLINE: Readonly<Partial<Record<BreachPhase, RemedyMove>>> = {
  ...REPORT_AT_DEADLINE,
  AWAITING_ATTRIBUTION: 'REFUSE_ATTRIBUTION',
  NEGOTIATING: 'LAPSE_SETTLEMENT',
  AWAITING_ACCEPTANCE: 'ACCEPT',
  ESCALATED: 'ASK_MEDIATION',
  MEDIATING: 'LAPSE_MEDIATION',
  TERMINATION_OPTION: 'LAPSE_TERMINATION_OPTION',
  WATCHING_EFFECT: 'CONFIRM_EFFECT',
};

/**
 * What a move makes of a breach, or why it can't be made now.
 * @param side who makes it; null for a deadline that passed, or for a repeat
 * @source handbook H7.3.2, H7.3.3, H7.3.5
 */
export function moveRemedy(
  move: RemedyMove,
  side: Side | null,
  standing: RemedyStanding,
  terms: BreachHandling,
): Result<RemedyStanding> {
  const { by, from, when, to, remedy } = COURSE[move];
  const { phase } = standing;
  if (!from.includes(phase) || when?.(standing) === false) return refuse('WRONG_PHASE', { phase, remedy });
  const isDeadline = side === null && (by === 'DEADLINE' || AT_DEADLINE[phase] === move);
  const required = by === 'ANSWERER' ? turnOf(standing) : by;
  const isTheirs = required === 'EITHER' ? side !== null : required === side;
  if (!isDeadline && !isTheirs)
    return refuse('BREACH_OTHER_SIDE_DECIDES', {
      side: (required === 'DEADLINE' ? 'system' : (required ?? '')).toLowerCase(),
    });
  const isProposal = move === 'PROPOSE_SETTLEMENT' || move === 'COUNTER_SETTLEMENT';
  if (isProposal && standing.rounds >= terms.settlementRounds)
    return refuse('SETTLEMENT_ROUNDS_USED', { rounds: String(terms.settlementRounds) });
  return ok({ ...standing, ...to(standing, terms, side) });
}

/** The phase that a breach is in once its cause is known and the customer was told. */
export const phaseAfterAnalysis = (attribution: string | null): 'AWAITING_ATTRIBUTION' | 'AWAITING_PLAN' =>
  attribution === null || attribution === 'PROVIDER' ? 'AWAITING_PLAN' : 'AWAITING_ATTRIBUTION';
