import type { Audience, BreachInput, InstantText, ReportedKind, Turn } from '@surety/workflow-contract';

/** An instant for people, to the minute: `2031-01-05 10:00 UTC`. */
export const inWords = (instant: InstantText | number): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const REPORTED: Readonly<Record<ReportedKind, string>> = {
  LATE_SERVICE: 'late service',
  CHANGED_CONTENT: 'changed content',
  INTERRUPTION: 'interruption',
};
type Breached = Pick<BreachInput, 'kind' | 'serviceName' | 'period'>;

/** A breach in the midst of a sentence: `the miss of Datalab in 2031-02`, `the changed content of Datalab in 2031-02`. */
export const breachInWords = ({ kind, serviceName, period }: Breached): string =>
  `the ${kind === undefined ? 'miss' : REPORTED[kind]} of ${serviceName} in ${period}`;

/** What happened, as a sentence begins: `Datalab missed its target in 2031-02`, `Changed content of Datalab in 2031-02, as reported`. */
export function whatHappened({ kind, serviceName, period }: Breached): string {
  if (kind === undefined) return `${serviceName} missed its target in ${period}`;
  const reported = REPORTED[kind];
  return `${reported.charAt(0).toUpperCase()}${reported.slice(1)} of ${serviceName} in ${period}, as reported`;
}

/** Whose turn it is, for people. */
export const TURN_IN_WORDS: Readonly<Record<Turn, string>> = {
  PROVIDER: 'the provider',
  CUSTOMER: 'the customer',
  BOARD: 'the change board',
  AUDITORS: 'its auditors',
  SYSTEM: 'Surety itself',
  NOBODY: 'nobody',
};

/** Who is told, for people. */
export const AUDIENCE_IN_WORDS: Readonly<Record<Audience, string>> = {
  CUSTOMER: 'the customer',
  CUSTOMER_MANAGER: "the customer's manager",
  CUSTOMER_BOARD: "the customer's board members",
  PROVIDER: 'the provider',
  PROVIDER_MANAGER: "the provider's manager",
  PROVIDER_BOARD: "the provider's board members",
  AUDITORS: 'its auditors and who ordered it',
};

/** What a fact of a breach says to whom, by the word after the breach's id. */
const TIDINGS: Readonly<Record<string, string>> = {
  notified: 'the customer of the breach',
  again: 'the customer of the breach once more, since nobody acknowledged it',
  unacknowledged: "the customer's managers that nobody acknowledged the notice",
  retracted: 'the customer that the breach does not stand any more',
  reinstated: 'the customer that newer figures brought the miss back',
  warned: "the provider's manager that the customer does not know yet",
  'notice-late': "the provider's manager that the notice is late",
  'claim-reminder': 'the customer that a credit is to be claimed',
  'credit-to-approve': "the provider's manager that a credit is to be approved",
  'credit-refused': 'the customer that the credit was refused',
  'credit-posted': 'both sides that a credit stands in the ledger',
  'credit-reversed': 'both sides that a credit was taken back',
  'claim-lapsed': 'the customer that a credit has lapsed',
  'analysis-overdue': "the provider's manager that the analysis is overdue",
  'analysis-extended': 'the customer that the analysis takes longer',
  stopped: 'the provider that nothing more is owed, since the breach does not stand any more',
  resumed: 'the provider that newer figures brought the miss back',
};

/** What is awaited of whom, by the word after the breach's id. */
const AWAITED: Readonly<Record<string, string>> = {
  confirmation: 'an answer to the report of the customer',
  contest: 'an answer to the objection of the provider',
  attribution: 'an answer to the proposal to exclude liability',
  plan: 'the plan of rectification',
  settlement: 'an answer to the settlement',
  rectification: 'the report of rectification',
  acceptance: 'an answer to the report of rectification',
  escalated: 'a way out of the escalation',
  mediation: 'the outcome of the mediation',
  outcome: 'an answer to the outcome of the mediation',
  termination: 'the choice whether to terminate',
};
const NEWS_OF_STEP: Readonly<Record<string, string>> = {
  turn: 'is awaited',
  reminder: 'is still awaited',
  overdue: 'is overdue',
};

/** Whom a fact such as `breach/brc_…/notified` or `breach/brc_…/plan/turn/1/provider` tells what, for people. */
export function tidingsOf(fact: string): string {
  const [, , about = '', news = '', , audience = ''] = fact.split('/');
  const known = TIDINGS[about];
  if (known !== undefined) return known;
  const whom = AUDIENCE_IN_WORDS[audience.toUpperCase() as Audience];
  if (whom === undefined) return fact;
  const awaited = AWAITED[about];
  const step = NEWS_OF_STEP[news.split('-')[0] ?? ''];
  if (awaited !== undefined && step !== undefined) return `${whom} that ${awaited} ${step}`;
  return about === 'escalated' ? `${whom} that a way out is to be found` : `${whom} of what was decided`;
}

const CREDIT: Readonly<Record<string, string>> = {
  CLAIMED_EARLY: 'claimed before the period is sealed',
  AWAITING_CLAIM: 'the customer has to claim it',
  AWAITING_APPROVAL: 'the provider has to approve it',
  POSTED: 'posted in the ledger',
  NOTHING_OWED: 'nothing is posted',
  REVERSED: 'what was posted is reversed',
  LAPSED: 'not claimed in time',
  REFUSED: 'refused by the provider',
};

/** Where a credit stands, for people. */
export const creditInWords = (phase: string): string => CREDIT[phase] ?? phase;
