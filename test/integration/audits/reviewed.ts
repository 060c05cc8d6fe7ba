import type { Caller, Subgraph } from '../../support/subgraph.ts';
import { system } from '../../support/subgraph.ts';

export const manager: Caller = { roles: ['manager'], subject: 'manager', party: 'provider' };
export const operator: Caller = { roles: ['operator'], subject: 'operator', party: 'provider' };
export const auditor: Caller = { roles: ['auditor'], subject: 'auditor' };
export const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };
export const stranger: Caller = { roles: ['customer'], subject: 'stranger', party: 'other-customer' };

const PARTIES = {
  providerId: 'pty_provider',
  providerExternalId: 'provider',
  customerId: 'pty_customer',
  customerExternalId: 'customer',
};

/** The dates of a contract of 2031, as its lifecycle hands them over. */
export const DATES = {
  version: 1,
  timeZone: 'Europe/Berlin',
  termStart: '2030-12-31T23:00:00Z',
  termEnd: '2031-12-31T23:00:00Z',
  takenOverAt: null,
  lastSealAt: '2032-01-03T23:00:00Z',
  openDays: null,
};

/** Hands a contract over to audits. @returns when its first review is due */
export async function planned(audits: Subgraph, contractId: string, dates: object = {}): Promise<string | null> {
  await audits.mutate(system, 'adoptContractParties', { contractId, version: 1, ...PARTIES });
  return planReviews(audits, contractId, dates);
}

export async function planReviews(audits: Subgraph, contractId: string, dates: object = {}): Promise<string | null> {
  const input = { contractId, ...DATES, ...dates };
  const answer = await audits.mutate<{ nextReviewAt: string | null }>(system, 'planReviews', input, 'nextReviewAt');
  return answer.nextReviewAt;
}

export type PlanView = {
  readonly id: string;
  readonly kind: string;
  readonly owner: string;
  readonly method: string;
  readonly dayOfMonth: number;
  readonly nextPeriod: string | null;
  readonly nextAt: string | null;
  readonly pausedAt: string | null;
  readonly pauseReason: string | null;
  readonly version: number;
  readonly allowedActions: readonly string[];
};

const PLAN =
  'id kind owner method dayOfMonth rollForward nextPeriod nextAt pausedAt pauseReason version allowedActions';

/** The plans of a contract, as a caller sees them. */
export async function plansSeen(audits: Subgraph, caller: Caller, contractId: string): Promise<readonly PlanView[]> {
  const { plans } = await audits.ask<{ plans: { edges: readonly { readonly node: PlanView }[] } }>(
    caller,
    `query ($filter: PlanFilter) { plans(filter: $filter) { edges { node { ${PLAN} } } } }`,
    { filter: { contractId } },
  );
  return plans.edges.map(({ node }) => node);
}

/** The plan of one kind. */
export async function planOf(audits: Subgraph, contractId: string, kind = 'MONTHLY_EVALUATION'): Promise<PlanView> {
  const plan = (await plansSeen(audits, manager, contractId)).find(each => each.kind === kind);
  if (!plan) throw new Error(`${contractId} has no plan of ${kind}.`);
  return plan;
}

/** Changes a plan as it is now. */
export const changePlan = (audits: Subgraph, plan: PlanView, input: object, caller = manager) =>
  audits.mutate<{ plan: PlanView | null }>(
    caller,
    'changePlan',
    { planId: plan.id, expectedVersion: plan.version, ...input },
    `plan { ${PLAN} }`,
  );
