import type { RemedyMove, RemedyPhase, RemedyStanding } from '@surety/workflow-contract';
import { inWords } from './words.ts';

type InWords = (standing: RemedyStanding) => string;
const OTHER = { PROVIDER: 'customer', CUSTOMER: 'provider' } as const;

const HAPPENED: Readonly<Record<RemedyMove, InWords>> = {
  CONFIRM_REPORT: ({ byDeadline }) =>
    byDeadline
      ? 'the provider did not answer in time: the report counts as confirmed'
      : 'the provider confirmed what the customer reported',
  CONTEST_REPORT: () => 'the provider contests what the customer reported',
  UPHOLD_REPORT: ({ byDeadline }) =>
    byDeadline ? 'the customer did not answer in time: its report counts as upheld' : 'the customer upholds its report',
  AGREE_ATTRIBUTION: () => 'the customer agreed that the provider is not liable: no credit is owed',
  REFUSE_ATTRIBUTION: ({ byDeadline }) =>
    byDeadline
      ? 'the customer did not answer in time: the provider counts as liable'
      : 'the customer does not agree that the provider is not liable',
  PLAN: ({ measures, due }) =>
    `the provider promised ${measuresInWords(measures)}, to be reported by ${dueInWords(due)}`,
  REPORT: () => 'the provider reported the rectification',
  ACCEPT: ({ byDeadline }) =>
    byDeadline
      ? 'the customer did not answer in time: the rectification counts as accepted'
      : 'the customer accepted the rectification',
  REJECT: standing => `the customer rejected the rectification (${rejectionsInWords(standing)})`,
  PROPOSE_SETTLEMENT: standing => `${proposer(standing)} proposed a settlement (${roundsInWords(standing)})`,
  COUNTER_SETTLEMENT: standing => `${proposer(standing)} proposed another settlement (${roundsInWords(standing)})`,
  ACCEPT_SETTLEMENT: () => 'the settlement was accepted, and is signed by both sides',
  REJECT_SETTLEMENT: standing => `the settlement was rejected (${roundsInWords(standing)})`,
  LAPSE_SETTLEMENT: () => 'nobody answered the settlement in time',
  ASK_MEDIATION: ({ byDeadline }) =>
    byDeadline
      ? 'the managers of both sides found no way in time: it goes to mediation'
      : 'one side asked for mediation',
  RECORD_OUTCOME: standing => `${recorder(standing)} recorded what the mediation came to: ${outcomeInWords(standing)}`,
  DISPUTE_OUTCOME: () => 'what one side recorded of the mediation was disputed: it is to be recorded anew',
  AGREE_ON_NEW_PLAN: () => 'the mediation came to a new plan of the provider, which both sides confirmed',
  AGREE_ON_ACCEPTANCE: () => 'the mediation came to an acceptance of what was reported, which both sides confirmed',
  AGREE_ON_FAILURE: () => 'the mediation failed, which both sides confirmed',
  LAPSE_MEDIATION: () => 'the mediation came to nothing in time',
  CHOOSE_TERMINATION: () => 'the customer chose to terminate over the breach: that is a ground of its contract now',
  GRANT_NEW_PLAN: () => 'the customer grants a new plan instead of terminating',
  LAPSE_TERMINATION_OPTION: () => 'the customer did not choose in time: the provider is to plan anew',
  CONFIRM_EFFECT: () => 'no other breach of the service came: the effect is confirmed',
  REPEAT: () => 'the service was breached again: the rectification had no effect',
};

/** What happened last, for people. */
export const happened = (standing: RemedyStanding): string =>
  standing.move === null ? 'what follows from the analysis began' : HAPPENED[standing.move](standing);

/** What stands, and what was promised, for people. */
export const STANDS: Readonly<Record<RemedyPhase, InWords>> = {
  AWAITING_CONFIRMATION: () => 'the customer reported it; the provider is to confirm or contest that',
  CONTESTED: () => 'the provider contests it; the customer is to uphold its report or take it back',
  AWAITING_ATTRIBUTION: () =>
    'the cause is put down to somebody else than the provider; the customer is to say whether it agrees',
  AWAITING_PLAN: () => 'the cause is known, the provider is to plan the rectification',
  NEGOTIATING: standing =>
    `${proposer(standing)} proposed a settlement (${roundsInWords(standing)}); what was under way waits`,
  RECTIFYING: standing =>
    `the provider promised ${measuresInWords(standing.measures)}, to be reported by ${dueInWords(standing.due)} (${rejectionsInWords(standing)})`,
  AWAITING_ACCEPTANCE: standing =>
    `the provider reported ${measuresInWords(standing.measures)}; the customer is to accept or reject that (${rejectionsInWords(standing)})`,
  ESCALATED: standing =>
    standing.disputed === true
      ? 'escalated: contested by the provider and upheld by the customer; the managers of both sides are to decide whether it is a breach'
      : `escalated: ${rejectionsInWords(standing)}, ${roundsInWords(standing)}; the managers of both sides are to find a way`,
  MEDIATING: standing =>
    standing.outcome
      ? `${recorder(standing)} recorded what the mediation came to (${outcomeInWords(standing)}); the other side is to confirm that`
      : 'in mediation: either side records what it comes to, and the other one confirms it',
  TERMINATION_OPTION: () =>
    'the mediation failed: the customer may choose to terminate over the breach, accept what was reported, or grant a new plan',
  WATCHING_EFFECT: ({ measures }) =>
    `accepted (${measuresInWords(measures)}); it is watched whether the breach comes again`,
};

/** What happens at the deadline of a step, or then, for people. */
export const THEN: Readonly<Record<RemedyPhase, InWords>> = {
  AWAITING_CONFIRMATION: () => 'without an answer the report counts as confirmed, on record as such (H7.3)',
  CONTESTED: () => 'without an answer the report counts as upheld, and the managers of both sides decide (H7.3)',
  AWAITING_ATTRIBUTION: () =>
    'without an answer the provider counts as liable, and is to plan the rectification (H7.3.2)',
  AWAITING_PLAN: () => `without a plan by then ${MANAGER_TOLD}`,
  NEGOTIATING: standing =>
    `without an answer of the ${standing.proposedBy === null ? 'other side' : OTHER[standing.proposedBy]} the managers of both sides are told, and the breach is escalated (H7.3.3)`,
  RECTIFYING: () => `without a report by then ${MANAGER_TOLD}`,
  AWAITING_ACCEPTANCE: () => 'without an answer the rectification counts as accepted, on record as such (H7.3.5)',
  ESCALATED: ({ due, disputed }) => {
    const ways =
      disputed === true
        ? 'the provider confirms the report, the customer takes it back, or either asks for mediation'
        : 'the provider plans anew, the customer accepts what was reported, or either asks for mediation';
    return due === null
      ? `${ways}; this one is from before escalations had dates, so no timer ends it`
      : `${ways}; without any of that it goes to mediation by then (H7.3.3)`;
  },
  MEDIATING: ({ disputed }) =>
    disputed === true
      ? 'without an outcome that both sides confirmed it stays contested, on record as such (H7.3.3)'
      : 'without an outcome that both sides confirmed the customer may choose to terminate (H7.3.3, H7.4)',
  TERMINATION_OPTION: () =>
    'without a choice of the customer its option lapses, and the provider is to plan anew (H7.3.3)',
  WATCHING_EFFECT: () =>
    'without another breach of the service the effect is confirmed (H7.3.5); one that comes is linked to this breach, a grade more severe',
};

const MANAGER_TOLD = "it is overdue: the provider's manager is told so, and it is still awaited (H7.3.5)";
const proposer = ({ proposedBy }: RemedyStanding): string =>
  proposedBy === null ? 'one side' : `the ${proposedBy.toLowerCase()}`;
const recorder = ({ outcome }: RemedyStanding): string => `the ${(outcome?.by ?? 'other side').toLowerCase()}`;
const OUTCOMES = { NEW_PLAN: 'a new plan', ACCEPTANCE: 'an acceptance', FAILED: 'no agreement' } as const;
const outcomeInWords = ({ outcome }: RemedyStanding): string => (outcome ? OUTCOMES[outcome.what] : 'nothing');
const measuresInWords = (measures: number): string => (measures === 1 ? '1 measure' : `${measures} measures`);
const rejectionsInWords = ({ rejections, maxRejections }: RemedyStanding): string =>
  `${rejections} of ${maxRejections} rejections`;
const roundsInWords = ({ rounds, maxRounds }: RemedyStanding): string =>
  `${rounds} of ${maxRounds} settlements proposed`;
const dueInWords = (due: string | null): string => (due === null ? 'no date' : inWords(due));
