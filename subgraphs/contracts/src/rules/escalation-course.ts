import type { BreachPhase } from './breach-phases.ts';
import type { Course, RemedyMove, RemedyStanding } from './remedy-moves.ts';
import { CONFIRMED, isDisputed } from './report-course.ts';

type EscalationMove = Extract<
  RemedyMove,
  | 'ASK_MEDIATION'
  | 'RECORD_OUTCOME'
  | 'DISPUTE_OUTCOME'
  | 'AGREE_ON_NEW_PLAN'
  | 'AGREE_ON_ACCEPTANCE'
  | 'AGREE_ON_FAILURE'
  | 'LAPSE_MEDIATION'
  | 'CHOOSE_TERMINATION'
  | 'GRANT_NEW_PLAN'
  | 'LAPSE_TERMINATION_OPTION'
>;

/** Phases in which a breach is escalated. */
export const ESCALATED_PHASES = ['ESCALATED', 'MEDIATING', 'TERMINATION_OPTION'] as const;
export const isEscalated = (phase: BreachPhase): phase is (typeof ESCALATED_PHASES)[number] =>
  ESCALATED_PHASES.some(each => each === phase);

/** How an escalation ends by a move. */
export const ESCALATION_ENDS: Readonly<
  Partial<Record<RemedyMove, 'CONFIRMED' | 'NEW_PLAN' | 'ACCEPTED' | 'UNRESOLVED' | 'TERMINATION' | 'OPTION_LAPSED'>>
> = {
  CONFIRM_REPORT: 'CONFIRMED',
  PLAN: 'NEW_PLAN',
  AGREE_ON_NEW_PLAN: 'NEW_PLAN',
  GRANT_NEW_PLAN: 'NEW_PLAN',
  ACCEPT: 'ACCEPTED',
  AGREE_ON_ACCEPTANCE: 'ACCEPTED',
  AGREE_ON_FAILURE: 'UNRESOLVED',
  LAPSE_MEDIATION: 'UNRESOLVED',
  CHOOSE_TERMINATION: 'TERMINATION',
  LAPSE_TERMINATION_OPTION: 'OPTION_LAPSED',
};

/** A report that was rejected can be accepted after all; without one there is nothing to accept. */
export const wasReported = ({ rejections }: Pick<RemedyStanding, 'rejections'>): boolean => rejections > 0;

const OUTCOME = 'Only an outcome that one side recorded can be answered, by the other side.';
const OPTION = 'Only the customer chooses, once the mediation failed, and before the date of that choice.';
const isToConfirm = ({ outcomeBy }: RemedyStanding): boolean => outcomeBy !== null;
const MEDIATION_ENDS = { by: 'ANSWERER', from: ['MEDIATING'], when: isToConfirm, remedy: OUTCOME } as const;
/** The mediation failed. Nobody terminates over what is not agreed to be a breach: it stays on record as contested. */
const failed = (standing: RemedyStanding) =>
  ({ phase: isDisputed(standing) ? 'AWAITING_SEAL' : 'TERMINATION_OPTION', outcomeBy: null }) as const;

/**
 * What becomes of an escalated breach: the managers, then a mediator, then the customer's choice to terminate. Each has a date, and none can
 * be left by standing still.
 * @source handbook H7.3.3, H7.4
 */
export const ESCALATION_COURSE: Readonly<Record<EscalationMove, Course>> = {
  ASK_MEDIATION: {
    by: 'EITHER',
    from: ['ESCALATED'],
    to: () => ({ phase: 'MEDIATING' }),
    remedy: 'Mediation is asked for while the managers of both sides are to find a way.',
  },
  RECORD_OUTCOME: {
    by: 'EITHER',
    from: ['MEDIATING'],
    when: standing => !isToConfirm(standing),
    to: (_standing, _terms, side) => ({ outcomeBy: side }),
    remedy: 'An outcome is recorded while there is mediation, and no other one is to be confirmed.',
  },
  DISPUTE_OUTCOME: { ...MEDIATION_ENDS, to: () => ({ outcomeBy: null }) },
  AGREE_ON_NEW_PLAN: {
    ...MEDIATION_ENDS,
    to: standing => ({ ...(isDisputed(standing) ? CONFIRMED : { phase: 'AWAITING_PLAN' }), outcomeBy: null }),
  },
  AGREE_ON_ACCEPTANCE: {
    ...MEDIATION_ENDS,
    when: standing => isToConfirm(standing) && wasReported(standing),
    to: () => ({ phase: 'WATCHING_EFFECT', outcomeBy: null }),
  },
  AGREE_ON_FAILURE: { ...MEDIATION_ENDS, to: failed },
  LAPSE_MEDIATION: { by: 'DEADLINE', from: ['MEDIATING'], to: failed, remedy: OUTCOME },
  CHOOSE_TERMINATION: {
    by: 'CUSTOMER',
    from: ['TERMINATION_OPTION'],
    to: () => ({ phase: 'AWAITING_SEAL' }),
    remedy: OPTION,
  },
  GRANT_NEW_PLAN: {
    by: 'CUSTOMER',
    from: ['TERMINATION_OPTION'],
    to: () => ({ phase: 'AWAITING_PLAN' }),
    remedy: OPTION,
  },
  LAPSE_TERMINATION_OPTION: {
    by: 'DEADLINE',
    from: ['TERMINATION_OPTION'],
    to: () => ({ phase: 'AWAITING_PLAN' }),
    remedy: OPTION,
  },
};
