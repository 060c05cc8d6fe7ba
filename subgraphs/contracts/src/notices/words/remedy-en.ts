import type { Attribution } from '../../rules/breach-phases.ts';
import type { RemedyMove } from '../../rules/remedy-moves.ts';

/** What a sentence about a remedy needs; instants are worded already, null where there is none. */
export type Said = {
  /** The miss, as `missed` words it. */
  readonly miss: string;
  readonly due: string | null;
  readonly effectDue: string | null;
  readonly isByDefault: boolean;
  /** A report is contested and upheld. */
  readonly isDisputed: boolean;
  readonly rejections: number;
  readonly maxRejections: number;
};

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);
const MANAGER_TOLD = 'Without it your manager is told, and it is still awaited.';
const afterMediation = ({ due, isDisputed }: Said): string =>
  isDisputed
    ? 'Whether it is a breach is not agreed on: that stands on record, and nothing more is done about it here.'
    : `The customer may choose to terminate over it${by(due)}.`;
const PROPOSED = ({ miss }: Said): string => `A settlement is proposed for ${miss}.`;

/** The words of mails about the remedy of a breach, in English. `RemedyWords` is made from this table, so that every language has all of them. */
export const REMEDY_EN = {
  missed: (service: string, period: string) => `the missed promise of ${service} in ${period}`,
  subject: (what: string, service: string, period: string, breach: string) =>
    `${what}: breach of ${service} in ${period} (${breach})`,
  tasks: {
    confirmation: {
      words: 'confirm what the customer reported, or contest it with your reasons',
      otherwise: 'Without an answer it counts as confirmed, and that is put on record.',
    },
    contest: {
      words: 'uphold your report, which the provider contests, or take it back',
      otherwise: 'Without an answer it counts as upheld, and the managers of both sides decide.',
    },
    attribution: {
      words: 'say whether you agree that the provider is not liable',
      otherwise: 'Without an answer the provider counts as liable.',
    },
    plan: { words: 'plan what rectifies it', otherwise: MANAGER_TOLD },
    settlement: {
      words: 'answer the settlement that the other side proposes',
      otherwise: 'Without an answer the managers of both sides have to find a way.',
    },
    rectification: { words: 'carry the measures out and report that', otherwise: MANAGER_TOLD },
    acceptance: {
      words: 'accept or reject what was done about it',
      otherwise: 'Without an answer it counts as accepted, and that is put on record.',
    },
    escalated: {
      words: 'find a way with the manager of the other side',
      otherwise: 'Without one it goes to mediation.',
    },
    mediation: {
      words: 'record what the mediation came to, or see that the other side does',
      otherwise: 'Without an outcome that both sides confirm the customer may choose to terminate.',
    },
    outcome: {
      words: 'confirm or dispute what the other side recorded of the mediation',
      otherwise: 'Without an answer the mediation counts as failed.',
    },
    termination: {
      words: 'choose whether you terminate over it, accept what was reported, or grant a new plan',
      otherwise: 'Without a choice the provider plans anew.',
    },
  },
  /** What follows on a mediation about a report that is contested and upheld. */
  otherwiseDisputed: 'Without an outcome that both sides confirm it stays on record as contested.',
  or: (mutations: readonly string[]) => mutations.join(' or '),
  doSo: (mutations: string) => `Do so with ${mutations}.`,
  labels: {
    contract: 'Contract',
    service: 'Service',
    period: 'Period',
    breach: 'Breach',
    cause: 'Cause',
    putDownTo: 'Put down to',
    improvement: 'Improvement',
    measure: 'Measure',
    report: 'Report',
    rejectedBecause: 'Rejected because',
    settlement: 'Settlement',
    amount: 'Amount',
    termsFrom: 'Changed terms from',
    notAcceptedBecause: 'Not accepted because',
    reason: 'Reason',
    mediator: 'Mediator',
    outcome: 'Outcome',
    outcomeText: 'In words',
  },
  measure: (what: string, owner: string, due: string) => `${what} (${owner}, by ${due})`,
  attributions: {
    PROVIDER: 'the provider',
    CUSTOMER: 'the customer',
    THIRD_PARTY: 'a third party',
    FORCE_MAJEURE: 'force majeure',
  } satisfies Record<Attribution, string> as Readonly<Record<Attribution, string>>,
  outcomes: { NEW_PLAN: 'a new plan', ACCEPTANCE: 'an acceptance', FAILED: 'no agreement' },
  turn: {
    subject: 'Your turn',
    opening: (miss: string, task: string, due: string | null, otherwise: string) =>
      `It is your turn with ${miss}: please ${task}${by(due)}. ${otherwise}`,
  },
  reminder: {
    subject: 'Reminder',
    opening: (miss: string, task: string, due: string | null, otherwise: string) =>
      `This is still awaited with ${miss}: please ${task}${by(due)}. ${otherwise}`,
  },
  overdue: {
    subject: 'Overdue',
    opening: (miss: string, task: string, due: string | null) =>
      `With ${miss} this was to be done${by(due)}, and is not: ${task}. It is still awaited.`,
  },
  extended: {
    subject: 'Analysis takes longer',
    opening: (miss: string, due: string) => `We need more time to find the cause of ${miss}. It is due by ${due} now.`,
  },
  escalated: {
    subject: 'Escalated',
    rejected: (times: number) =>
      `The rectification was rejected ${times} times, which is as often as the contract grants.`,
    noSettlement: 'No settlement was reached.',
    disputed: (miss: string, due: string | null) =>
      `The provider contests the report of ${miss}, and the customer upholds it. The managers of both sides have to decide${by(due)} whether it is a breach: the provider confirms it, the customer takes it back, or either asks for mediation. Without any of that it goes to mediation.`,
    opening: (why: string, miss: string, due: string | null) =>
      `${why} The managers of both sides have to find a way out of ${miss}${by(due)}: the provider by a new plan, the customer by accepting what was reported, or either by asking for mediation. Without any of that it goes to mediation.`,
  },
  stopped: {
    subject: 'Nothing more is owed',
    takenBack: (miss: string) =>
      `The report of ${miss} was taken back. What was under way about it is closed for that reason: nothing more is owed.`,
    opening: (miss: string) =>
      `Newer figures lifted ${miss}. What was under way about it is closed for that reason: nothing more is owed unless later figures bring the miss back.`,
  },
  resumed: {
    subject: 'Owed again',
    opening: (miss: string, due: string | null) =>
      `Newer figures brought ${miss} back. What was under way goes on where it was; the time in which the miss was lifted does not count.${due === null ? '' : ` The next date is ${due}.`}`,
  },
  news: {
    subject: 'News',
    of: {
      CONFIRM_REPORT: ({ miss, isByDefault }) =>
        `${isByDefault ? `The provider did not answer the report of ${miss} in time, so it counts as confirmed, and that is put on record.` : `The provider confirms ${miss} as it was reported.`} It is to find the cause and say what will be done about it.`,
      CONTEST_REPORT: ({ miss }) => `The provider contests the report of ${miss}.`,
      UPHOLD_REPORT: ({ miss }) => `The customer upholds its report of ${miss}.`,
      AGREE_ATTRIBUTION: ({ miss }) =>
        `The customer agrees that the provider is not liable for ${miss}: nothing is rectified, and no credit is owed.`,
      REFUSE_ATTRIBUTION: ({ miss, isByDefault }) =>
        `${isByDefault ? 'The customer did not answer in time whether' : 'The customer does not agree that'} the provider is not liable for ${miss}: it is rectified as any other.`,
      PLAN: ({ miss, due }) => `The provider planned how ${miss} is rectified. It reports${by(due)}.`,
      REPORT: ({ miss }) => `The provider reported that ${miss} is rectified.`,
      ACCEPT: ({ miss, isByDefault, effectDue }) =>
        `The rectification of ${miss} ${isByDefault ? 'counts as accepted, because nobody answered in time' : 'is accepted'}. Its effect is watched${effectDue === null ? '' : ` until ${effectDue}`}.`,
      REJECT: ({ miss, due }) => `The rectification of ${miss} is rejected. It is to be reported anew${by(due)}.`,
      PROPOSE_SETTLEMENT: PROPOSED,
      COUNTER_SETTLEMENT: PROPOSED,
      ACCEPT_SETTLEMENT: ({ miss }) =>
        `The settlement of ${miss} is accepted, and so signed by both sides: it is a supplement of the contract.`,
      REJECT_SETTLEMENT: ({ miss }) => `The settlement of ${miss} is rejected: it is rectified without one.`,
      LAPSE_SETTLEMENT: ({ miss }) => `Nobody answered the settlement of ${miss} in time.`,
      ASK_MEDIATION: ({ miss, due }) =>
        `It goes to mediation what becomes of ${miss}. It is to come to an outcome${by(due)}.`,
      RECORD_OUTCOME: ({ miss }) => `One side recorded what the mediation of ${miss} came to.`,
      DISPUTE_OUTCOME: ({ miss }) =>
        `What one side recorded of the mediation of ${miss} is disputed. It is to be recorded anew.`,
      AGREE_ON_NEW_PLAN: ({ miss }) =>
        `The mediation of ${miss} came to a new plan of the provider, which both sides confirmed.`,
      AGREE_ON_ACCEPTANCE: ({ miss }) =>
        `The mediation of ${miss} came to an acceptance of what was reported, which both sides confirmed.`,
      AGREE_ON_FAILURE: said =>
        `The mediation of ${said.miss} failed, which both sides confirmed. ${afterMediation(said)}`,
      LAPSE_MEDIATION: said => `The mediation of ${said.miss} came to nothing in time. ${afterMediation(said)}`,
      CHOOSE_TERMINATION: ({ miss }) =>
        `The customer chose to terminate over ${miss}. Nothing more is rectified, and what it gives back is settled all the same. The choice is a ground for termination, and not its notice: that is given in writing.`,
      GRANT_NEW_PLAN: ({ miss }) => `The customer does not terminate over ${miss}, and grants a new plan.`,
      LAPSE_TERMINATION_OPTION: ({ miss }) =>
        `The customer did not choose in time whether to terminate over ${miss}. The provider is to plan anew.`,
      CONFIRM_EFFECT: ({ miss }) =>
        `What was done about ${miss} had the effect that was wanted: the service was not breached again in the agreed time.`,
      REPEAT: ({ miss }) => `What was done about ${miss} had no effect: the service was breached again.`,
    } satisfies Record<RemedyMove, (said: Said) => string> as Readonly<Record<RemedyMove, (said: Said) => string>>,
  },
};
export type RemedyWords = typeof REMEDY_EN;
