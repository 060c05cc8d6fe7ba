import type { BreachPhase } from './breach-phases.ts';
import type { Course, RemedyMove, RemedyStanding } from './remedy-moves.ts';

type ReportMove = Extract<RemedyMove, 'CONFIRM_REPORT' | 'CONTEST_REPORT' | 'UPHOLD_REPORT'>;

/** A report is contested and upheld: what is to be settled is whether there was a breach at all. */
export const isDisputed = ({ confirmation }: Pick<RemedyStanding, 'confirmation'>): boolean =>
  confirmation === 'UPHELD';

/** What is confirmed is a breach like any other: its cause is looked for. */
export const CONFIRMED = { phase: 'AWAITING_ANALYSIS', confirmation: 'CONFIRMED' } as const;

/** Phases in which the two sides have not turned to their managers yet. */
const FIRST_ANSWERS: readonly BreachPhase[] = ['AWAITING_CONFIRMATION', 'CONTESTED'];

/** What can become of a breach that the customer reported, before its cause is looked for. @source handbook H7.3 */
export const REPORT_COURSE: Readonly<Record<ReportMove, Course>> = {
  CONFIRM_REPORT: {
    by: 'PROVIDER',
    from: ['AWAITING_CONFIRMATION', 'CONTESTED', 'ESCALATED', 'MEDIATING'],
    when: standing => isDisputed(standing) || FIRST_ANSWERS.includes(standing.phase),
    to: () => ({ ...CONFIRMED, outcomeBy: null }),
    remedy: 'The provider confirms what the customer reported, once the customer was told that its report has arrived.',
  },
  CONTEST_REPORT: {
    by: 'PROVIDER',
    from: ['AWAITING_CONFIRMATION'],
    to: () => ({ phase: 'CONTESTED', confirmation: 'CONTESTED' }),
    remedy: 'A report of the customer is contested once, before it counts as confirmed.',
  },
  UPHOLD_REPORT: {
    by: 'CUSTOMER',
    from: ['CONTESTED'],
    to: () => ({ phase: 'ESCALATED', confirmation: 'UPHELD' }),
    remedy: 'Only a report that the provider contests is upheld.',
  },
};

/** What a deadline that passes brings about: the provider's silence confirms, the customer's keeps up what it said. */
export const REPORT_AT_DEADLINE = { AWAITING_CONFIRMATION: 'CONFIRM_REPORT', CONTESTED: 'UPHOLD_REPORT' } as const;
