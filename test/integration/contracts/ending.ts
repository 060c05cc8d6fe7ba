import type { Problem } from '../../support/subgraph.ts';
import { type Caller, customer, type House, manager } from './house.ts';

export type TerminationView = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly givenBy: string;
  readonly noticeDays: number | null;
  readonly endsOn: string | null;
  readonly endsAt: string | null;
  readonly answerBy: string | null;
  readonly answer: string | null;
  readonly endedAt: string | null;
  readonly endedUnconfirmed: boolean;
  readonly impactDue: string | null;
  readonly allowedActions: readonly string[];
  readonly evidenceBreaches: readonly { readonly id: string }[];
  readonly evidenceDocuments: readonly { readonly id: string }[];
  readonly impact: {
    readonly stops: readonly object[];
    readonly openBreaches: readonly { readonly id: string }[];
    readonly openChanges: readonly { readonly id: string }[];
  } | null;
  readonly handover: readonly {
    readonly kind: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly state: string;
    readonly round: number;
    readonly answer: string | null;
  }[];
  readonly contract: { readonly phase: string; readonly version: number; readonly terminatedAt: string | null };
};

const TERMINATION = `termination { id version phase givenBy noticeDays endsOn endsAt answerBy answer endedAt endedUnconfirmed
  impactDue allowedActions evidenceBreaches { id } evidenceDocuments { id }
  impact { stops { what forWhom } openBreaches { id } openChanges { id } }
  handover { kind owner dueOn state round answer } contract { phase version terminatedAt } }`;

/** Input types that are not named after their mutation. */
const TYPES: Readonly<Record<string, string>> = {
  withdrawNotice: 'AnswerTerminationInput',
  refuseTermination: 'AnswerTerminationInput',
  agreeToTerminate: 'ConfirmNoticeInput',
  signHandover: 'ConfirmNoticeInput',
};

export type Answer = { readonly termination: TerminationView | null; readonly problems: readonly Problem[] };

/** Asks for a decision about the end of a contract. */
export async function decideOnEnd(house: House, caller: Caller, verb: string, input: object): Promise<Answer> {
  const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${TERMINATION} problems { code message path arguments { name value } } } }`;
  return (await house.ask<Record<string, Answer>>(caller, query, { input }))[verb] as Answer;
}

/** The termination of an answer that must not be a refusal. */
export function ending({ termination, problems }: Answer): TerminationView {
  if (!termination) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return termination;
}

/** What a decision on a termination names: which one, and as which version it was seen. */
export const onEnd = ({ id: terminationId, version: expectedVersion }: TerminationView) => ({
  terminationId,
  expectedVersion,
});

export const NOTICE = {
  ground: 'OTHER',
  reason: 'We give up the data centre.',
  evidence: 'Section 12 of the contract.',
} as const;

/** Notice that a side gives, on another ground than a breach. */
export const noticeGiven = async (
  house: House,
  contractId: string,
  input: object = {},
  caller: Caller = manager,
): Promise<TerminationView> =>
  ending(await decideOnEnd(house, caller, 'giveNotice', { contractId, expectedVersion: 1, ...NOTICE, ...input }));

/** An end by agreement: offered by the provider, agreed to by the customer. */
export async function agreedOn(house: House, contractId: string, input: object = {}): Promise<TerminationView> {
  const offer = { contractId, expectedVersion: 1, reason: 'We both want it.', ...input };
  const offered = ending(await decideOnEnd(house, manager, 'offerTermination', offer));
  return ending(await decideOnEnd(house, customer, 'agreeToTerminate', onEnd(offered)));
}
