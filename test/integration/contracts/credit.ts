import { type Cast, type TakenOver, takeOver } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { admin, type Caller, type House, manager, system } from './house.ts';

/** A fee of 1,000.00 EUR a month; below 99.9 % a tenth of it, below 99 % a quarter. */
export const CREDITS = {
  fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH', payWithinDays: 30 },
  credits: {
    tiers: [
      { below: '99.9', percent: '10' },
      { below: '99', percent: '25' },
    ],
  },
};
export const CLAIM = { claimWindow: { days: 30 } };

/** Somebody of the provider who may approve up to an amount. */
export async function approver(
  house: House,
  cast: Cast,
  subject: string,
  amount: string | null,
  currency = 'EUR',
): Promise<Caller> {
  const contact = {
    name: subject,
    email: `${subject}@provider.example`,
    function: 'MANAGER',
    subject,
    ...(amount === null ? {} : { mayApproveUpTo: { amount, currency } }),
  };
  const { problems } = await house.mutate(admin, 'addContact', { partyId: cast.providerId, contact });
  for (const { message } of problems) throw new Error(message);
  return { ...manager, subject };
}

/** A breach of February 2031 of a contract with credits, found on 10 March. */
export async function missedFebruary(house: House, cast: Cast, terms: object = {}, period: object = {}) {
  const contract = await takeOver(house, cast, { agreement: CREDITS, ...terms });
  const breach = await missedAgain(house, cast, contract, period);
  return { contract, ...breach };
}

/** A breach of another period of the same contract. */
export async function missedAgain(house: House, cast: Cast, contract: TakenOver, period: object = {}) {
  const { breach, problems } = await recordBreach(house, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(contract.targetId, 1)],
    ...period,
  });
  for (const { message } of problems) throw new Error(message);
  return { breachId: breach?.id ?? '', figures: figuresOf(contract.targetId) };
}

export type Figures = ReturnType<ReturnType<typeof figuresOf>>;

/** A target's figures by revision: an availability as a share, or null where the promise was kept. */
export const figuresOf =
  (targetId: string) => (revision: number, availability: readonly [numerator: number, denominator: number] | null) => ({
    targetId,
    indicator: 'AVAILABILITY',
    evaluationId: `evl_${revision}`,
    revision,
    outcome: availability ? 'MISSED' : 'MET',
    availability: availability && { numerator: String(availability[0]), denominator: String(availability[1]) },
  });

export type CreditView = {
  readonly version: number;
  readonly allowedActions: readonly string[];
  readonly compensation: {
    readonly phase: string;
    readonly amount: { readonly amount: string } | null;
    readonly posted: { readonly amount: string } | null;
    readonly paid: { readonly amount: string } | null;
    readonly nothingBecause: string | null;
    readonly cappedBy: string | null;
    readonly claimableUntil: string | null;
    readonly remindAt: string | null;
  } | null;
};

/** How a breach's credit stands. */
export async function creditOf(house: House, breachId: string, caller: Caller = manager): Promise<CreditView> {
  const query = `query ($id: ID!) { breach(id: $id) { version allowedActions compensation {
    phase amount { amount } posted { amount } paid { amount } nothingBecause cappedBy claimableUntil remindAt } } }`;
  const { breach } = await house.ask<{ breach: CreditView }>(caller, query, { id: breachId });
  return breach;
}

/** Works the credit out, as the lifecycle does. */
export async function settle(house: House, breachId: string, ...figures: readonly Figures[]): Promise<CreditView> {
  const { problems } = await house.mutate(system, 'settleCompensation', { breachId, figures });
  for (const { message } of problems) throw new Error(message);
  return creditOf(house, breachId);
}

/** Decides on a breach's credit as it stands now. @returns the codes of what was refused */
export async function decideCredit(
  house: House,
  caller: Caller,
  mutation: 'claimCredit' | 'approveCredit' | 'refuseCredit',
  breachId: string,
  more: object = {},
): Promise<string[]> {
  const { version: expectedVersion } = await creditOf(house, breachId);
  const { problems } = await house.mutate(caller, mutation, { breachId, expectedVersion, ...more });
  return problems.map(({ code }) => code);
}

/** Balances of a contract's accounts, of those that are not zero. */
export async function balancesOf(house: House, contractId: string, caller: Caller = manager) {
  const query = `query ($id: ID!) { contract(id: $id) { ledger { balances { account amount { amount currency } } } } }`;
  type Balance = { account: string; amount: { amount: string; currency: string } };
  const { contract } = await house.ask<{ contract: { ledger: { balances: Balance[] } } }>(caller, query, {
    id: contractId,
  });
  const balances = contract.ledger.balances.filter(({ amount }) => Number(amount.amount) !== 0);
  return Object.fromEntries(balances.map(({ account, amount }) => [account, amount.amount]));
}
