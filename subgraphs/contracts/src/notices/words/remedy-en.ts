import type { Attribution } from '../../rules/breach-phases.ts';
import type { RemedyMove } from '../../rules/remedy-course.ts';

/** What a sentence about a remedy needs; instants are worded already, null where there is none. */
export type Said = {
  /** The miss, as `missed` words it. */
  readonly miss: string;
  readonly due: string | null;
  readonly effectDue: string | null;
  readonly isByDefault: boolean;
  readonly rejections: number;
  readonly maxRejections: number;
};

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);
const MANAGER_TOLD = 'Without it your manager is told, and it is still awaited.';
const PROPOSED = ({ miss }: Said): string => `A settlement is proposed for ${miss}.`;

/** The words of mails about the remedy of a breach, in English. `RemedyWords` is made from this table, so that every language has all of them. */
export const REMEDY_EN = {
  missed: (service: string, period: string) => `the missed promise of ${service} in ${period}`,
  subject: (what: string, service: string, period: string, breach: string) =>
    `${what}: breach of ${service} in ${period} (${breach})`,
  tasks: {
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
  },
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
    notAcceptedBecause: 'Not accepted because',
    reason: 'Reason',
  },
  measure: (what: string, owner: string, due: string) => `${what} (${owner}, by ${due})`,
  attributions: {
    PROVIDER: 'the provider',
    CUSTOMER: 'the customer',
    THIRD_PARTY: 'a third party',
    FORCE_MAJEURE: 'force majeure',
  } satisfies Record<Attribution, string> as Readonly<Record<Attribution, string>>,
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
    opening: (why: string, miss: string, plan: string, accept: string) =>
      `${why} The managers of both sides have to find a way out of ${miss}: the provider by a new plan (${plan}), the customer by accepting what was reported (${accept}).`,
  },
  stopped: {
    subject: 'Nothing more is owed',
    opening: (miss: string) =>
      `Corrected data lifted ${miss}. What was under way about it is closed for that reason: nothing more is owed unless a later correction brings the miss back.`,
  },
  resumed: {
    subject: 'Owed again',
    opening: (miss: string, due: string | null) =>
      `A later correction brought ${miss} back. What was under way goes on where it was; the time in which the miss was lifted does not count.${due === null ? '' : ` The next date is ${due}.`}`,
  },
  news: {
    subject: 'News',
    of: {
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
      ACCEPT_SETTLEMENT: ({ miss }) => `The settlement of ${miss} is accepted, and so signed by both sides.`,
      REJECT_SETTLEMENT: ({ miss }) => `The settlement of ${miss} is rejected: it is rectified without one.`,
      LAPSE_SETTLEMENT: ({ miss }) => `Nobody answered the settlement of ${miss} in time.`,
      CONFIRM_EFFECT: ({ miss }) =>
        `What was done about ${miss} had the effect that was wanted: the service was not breached again in the agreed time.`,
      REPEAT: ({ miss }) => `What was done about ${miss} had no effect: the service was breached again.`,
    } satisfies Record<RemedyMove, (said: Said) => string> as Readonly<Record<RemedyMove, (said: Said) => string>>,
  },
};
export type RemedyWords = typeof REMEDY_EN;
