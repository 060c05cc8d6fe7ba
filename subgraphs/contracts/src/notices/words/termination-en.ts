import type { InterruptionCause, TerminationGround } from '@surety/domain';
import type { HandoverKind, HandoverState } from '../../rules/handover.ts';

/** What a mail about the end of a contract names. Days are local ones of the contract. */
export type Ending = {
  readonly contract: string;
  /** Who gave the notice, or made the offer. */
  readonly giver: string;
  /** The last day, with the instant at which it ends; null: at once. */
  readonly end: string | null;
  readonly by: string | null;
};

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);
const onDay = (end: string | null): string => (end === null ? 'at once, with your yes' : `with ${end}`);

const grounds: Readonly<Record<TerminationGround, string>> = {
  MUTUAL_AGREEMENT: 'Mutual agreement',
  AGREED_CONDITION: 'A condition that the contract names',
  INTERRUPTION: 'Interruption of the service',
  UNFIT_SERVICE: 'Unfit service that caused a major loss',
  OTHER: 'Another legal or agreed ground',
};
const causes: Readonly<Record<InterruptionCause, string>> = {
  FORCE_MAJEURE: 'force majeure',
  SYSTEM_FAILURE: 'a failure of systems',
  PROVIDERS_FAULT: "the provider's fault",
};
const things: Readonly<Record<HandoverKind, string>> = {
  RECORDS: 'the records of the service',
  DATA_EXPORT: "the customer's data",
  KNOWLEDGE_BASE: 'the knowledge base',
  ACCESS: 'accounts and keys',
  EQUIPMENT: 'the equipment',
  SUPPORT: 'the support after the end',
};
const states: Readonly<Record<HandoverState, string>> = {
  OPEN: 'open',
  HANDED_OVER: 'handed over',
  ACCEPTED: 'accepted',
};

/** The words of mails about the end of a contract, in English. `TerminationWords` is made from this table, so that every language has all of them. */
export const TERMINATION_EN = {
  subject: (what: string, contract: string, termination: string) => `${what}: contract "${contract}" (${termination})`,
  lastDay: (day: string, timeZone: string, instant: string) => `the end of ${day} (${timeZone}), that is ${instant}`,
  or: (mutations: readonly string[]) => mutations.join(' or '),
  doSo: (mutations: string) => `Do so with ${mutations}.`,
  notice: {
    subject: 'Notice of termination',
    opening: ({ contract, giver, end }: Ending) =>
      `${giver} terminates the contract "${contract}". It ends with ${end ?? 'its last day'}; until then everything is promised as agreed.`,
    confirm: 'Please confirm that you have received this notice. It ends the contract whether it is confirmed or not.',
  },
  offer: {
    subject: 'Offer to end a contract',
    opening: ({ contract, giver, end, by: until }: Ending) =>
      `${giver} offers to end the contract "${contract}" by agreement: ${onDay(end)}. Please agree or refuse${by(until)}; without an answer the contract goes on.`,
  },
  news: {
    GIVE_NOTICE: {
      subject: 'Notice given',
      says: ({ contract, end }: Ending) =>
        `Your notice of termination of the contract "${contract}" was given. The contract ends with ${end ?? 'its last day'}.`,
    },
    OFFER: {
      subject: 'Offer made',
      says: ({ contract, end }: Ending) =>
        `Your offer to end the contract "${contract}" was made: ${end === null ? 'at once, with the yes of the other side' : `with ${end}`}.`,
    },
    CONFIRM: {
      subject: 'Notice confirmed',
      says: ({ contract, end }: Ending) =>
        `The notice of termination of the contract "${contract}" was confirmed. The contract ends with ${end ?? 'its last day'}.`,
    },
    AGREE: {
      subject: 'Agreed on the end',
      says: ({ contract, end }: Ending) =>
        `Both sides agreed to end the contract "${contract}". It ends with ${end ?? 'this agreement'}.`,
    },
    REFUSE: {
      subject: 'Offer refused',
      says: ({ contract }: Ending) => `The offer to end the contract "${contract}" was refused. The contract goes on.`,
    },
    WITHDRAW: {
      subject: 'Taken back',
      says: ({ contract, giver }: Ending) =>
        `${giver} has taken back what was to end the contract "${contract}". The contract goes on.`,
    },
    LAPSE: {
      subject: 'Offer lapsed',
      says: ({ contract }: Ending) =>
        `The offer to end the contract "${contract}" was not answered in time and is over.`,
    },
    REPLACE: {
      subject: 'Notice replaced',
      says: ({ contract }: Ending) =>
        `The notice of termination of the contract "${contract}" is replaced by what both sides have agreed on since.`,
    },
    RECORD_IMPACT: {
      subject: 'What the end affects',
      says: ({ contract, end }: Ending) =>
        `The contract "${contract}" ends with ${end ?? 'its last day'}. This is what its end affects.`,
    },
    END: {
      subject: 'Contract ended',
      says: ({ contract }: Ending) =>
        `The contract "${contract}" has ended; nothing is promised any more. Open breaches and their credits go on to their end. This is what is handed over now.`,
    },
    SIGN_HANDOVER: {
      subject: 'Handover complete',
      says: ({ contract }: Ending) =>
        `Both sides have signed that everything of the contract "${contract}" was handed over.`,
    },
  },
  unconfirmed:
    'The notice was not confirmed before it ran out. That stands on record and changes nothing about the end.',
  tasks: {
    answer: 'agree to the offer, or refuse it',
    confirmation: 'confirm the notice',
    impact: 'say what the end affects',
    signature: 'sign that everything was handed over',
    handOver: (thing: string) => `hand over ${thing}`,
    accept: (thing: string) => `accept or reject ${thing}, which was handed over`,
  },
  turn: {
    subject: 'Your turn',
    opening: ({ contract, by: until }: Ending, task: string) =>
      `For the end of the contract "${contract}" it is your turn: please ${task}${by(until)}.`,
  },
  reminder: {
    subject: 'Reminder',
    opening: ({ contract, by: until }: Ending, task: string) =>
      `For the end of the contract "${contract}" this is still awaited: please ${task}${by(until)}.`,
  },
  overdue: {
    subject: 'Overdue',
    opening: ({ contract, by: until }: Ending, task: string) =>
      `For the end of the contract "${contract}" this was to be done${by(until)}, and is not: ${task}.`,
    stillAwaited: 'It is still awaited.',
  },
  labels: {
    contract: 'Contract',
    termination: 'Termination',
    givenBy: 'Given by',
    ground: 'Ground',
    reason: 'Reason',
    evidence: 'Shown by',
    breaches: 'Breaches',
    noticeDays: 'Notice',
    end: 'Ends with',
    answer: 'Answer',
    stops: 'Stops',
    remarks: 'Remarks',
    openBreaches: 'Open breaches',
    openCredits: 'Open credits',
    openChanges: 'Open changes',
    rejected: 'Not complete because',
  },
  grounds,
  causes,
  groundBecause: (ground: string, cause: string) => `${ground}: ${cause}`,
  days: (count: number) => `${count} days`,
  stops: (what: string, forWhom: string) => `${what}, for ${forWhom}`,
  things,
  item: (thing: string, owner: string, dueOn: string, state: HandoverState) =>
    `${thing}: ${owner}, by ${dueOn}, ${states[state]}`,
  owner: "the provider's manager",
  atOnce: 'at once',
};
export type TerminationWords = typeof TERMINATION_EN;
