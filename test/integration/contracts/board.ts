import type { Problem } from '../../support/subgraph.ts';
import type { Cast } from './actors.ts';
import { admin, type Caller, customer, type House, manager, operator } from './house.ts';

export type ChangeView = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly quorum: number | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly result: string | null;
  readonly window: { readonly number: number; readonly start: string } | null;
  readonly emergency: { readonly review: string; readonly reviewDue: string } | null;
  readonly board: readonly {
    readonly round: string;
    readonly contactId: string;
    readonly name: string;
    readonly vote: string | null;
    readonly delegateId: string | null;
  }[];
  readonly allowedActions: readonly string[];
};

const CHANGE = `change { id version phase quorum due overdue result window { number start }
  emergency { review reviewDue } board { round contactId name vote delegateId } allowedActions }`;

/** A member of the change board, as who it asks. */
export const member = (name: string, party: 'provider' | 'customer' = 'provider'): Caller =>
  party === 'provider' ? { ...manager, subject: name } : { ...customer, subject: name };

/** Puts people on the change board: of the provider, and of the customer. */
export async function addBoard(house: House, cast: Cast, ofProvider: readonly string[], ofCustomer: readonly string[]) {
  const add = (partyId: string, subject: string) =>
    house.mutate(admin, 'addContact', {
      partyId,
      contact: { name: `Member ${subject}`, email: `${subject}@board.example`, subject, onChangeBoard: true },
    });
  for (const name of ofProvider) await add(cast.providerId, name);
  for (const name of ofCustomer) await add(cast.customerId, name);
}

type Answer = { readonly change: ChangeView | null; readonly problems: readonly Problem[] };

/** Decides something about a change. */
export const decide = (house: House, caller: Caller, verb: string, input: object): Promise<Answer> =>
  house.mutate<{ change: ChangeView | null }>(caller, verb, input, CHANGE);

/** A change of the contract's service that an operator asked for. */
export async function requested(house: House, contractId: string, serviceId: string): Promise<ChangeView> {
  const input = {
    contractId,
    serviceId,
    title: 'New disk array',
    reason: 'The old one is full.',
    content: 'The volumes move to the new array.',
    effect: 'The archive is away for an hour.',
  };
  return done(await decide(house, operator, 'requestChange', input));
}

/** The change of an answer that must not be a refusal. */
export function done({ change, problems }: Answer): ChangeView {
  if (!change) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return change;
}

/** What a decision on a change names: which one, and as which version it was seen. */
export const on = ({ id: changeId, version: expectedVersion }: ChangeView) => ({ changeId, expectedVersion });

/** The change, assessed: the board votes. */
export async function assessed(house: House, contractId: string, serviceId: string): Promise<ChangeView> {
  const change = await requested(house, contractId, serviceId);
  const assessment = { risk: 'A volume is lost.', impact: 'All readers.', feasibility: 'Tried on the spare array.' };
  return done(await decide(house, manager, 'assessChange', { ...on(change), ...assessment }));
}
