import type { Caller, Subgraph } from '../../support/subgraph.ts';
import { system } from '../../support/subgraph.ts';

export const manager: Caller = { roles: ['manager'], subject: 'manager', party: 'provider' };
export const secondManager: Caller = { roles: ['manager'], subject: 'second-manager', party: 'provider' };
export const operator: Caller = { roles: ['operator'], subject: 'operator', party: 'provider' };
export const auditor: Caller = { roles: ['auditor'], subject: 'auditor' };
export const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };
export const stranger: Caller = { roles: ['customer'], subject: 'stranger', party: 'other-customer' };

export const PARTIES = {
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
export async function planned(
  audits: Subgraph,
  contractId: string,
  dates: object = {},
  { customerId } = PARTIES,
): Promise<string | null> {
  await audits.mutate(system, 'adoptContractParties', { contractId, version: 1, ...PARTIES, customerId });
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

export type ReviewView = {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly phase: string;
  readonly whoseTurn: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly evidence: { readonly sha256: string; readonly text: string } | null;
  readonly report: {
    readonly conclusions: string | null;
    readonly sections: readonly { readonly text: string }[];
  } | null;
  readonly returnReason: string | null;
  readonly completedBy: string | null;
  readonly approvedBy: string | null;
  readonly answer: { readonly kind: string; readonly reasons: string | null } | null;
  readonly publishedAt: string | null;
  readonly version: number;
  readonly allowedActions: readonly string[];
  readonly workflowId: string;
};

const REVIEW = `id kind period phase whoseTurn due overdue evidence { sha256 text } report { conclusions
  sections { id text figures { label value evaluationId revision } } checks { item result note } measures { what owner due } }
  returnReason completedBy approvedBy answer { kind reasons by } publishedAt version allowedActions workflowId`;

/** Lets audits open what is due. @returns when the next review is due */
export async function openReviews(audits: Subgraph, contractId: string): Promise<string | null> {
  const input = { contractId };
  const answer = await audits.mutate<{ nextReviewAt: string | null }>(system, 'openReviews', input, 'nextReviewAt');
  return answer.nextReviewAt;
}

/** The reviews of a contract, newest first, as a caller sees them. */
export async function reviewsSeen(
  audits: Subgraph,
  caller: Caller,
  contractId: string,
): Promise<readonly ReviewView[]> {
  const { reviews } = await audits.ask<{ reviews: { edges: readonly { readonly node: ReviewView }[] } }>(
    caller,
    `query ($filter: ReviewFilter) { reviews(first: 100, filter: $filter) { edges { node { ${REVIEW} } } } }`,
    { filter: { contractId } },
  );
  return reviews.edges.map(({ node }) => node);
}

export async function reviewSeen(audits: Subgraph, id: string, caller: Caller = manager): Promise<ReviewView> {
  const { review } = await audits.ask<{ review: ReviewView }>(
    caller,
    `query ($id: ID!) { review(id: $id) { ${REVIEW} } }`,
    { id },
  );
  return review;
}

const EVIDENCE = {
  evaluations: [
    {
      evaluationId: 'evl_1',
      revision: 1,
      targetId: 'tgt_1',
      serviceId: 'svc_1',
      serviceName: 'Archive',
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      limit: '99.9',
      unit: 'PERCENT',
      period: '2031-01',
      outcome: 'MET',
      value: '99.95',
      isFinal: true,
    },
  ],
  breaches: [],
  changes: [],
};

type Answered = { readonly review: ReviewView | null };

/** Gives a review its evidence. */
export const collect = (audits: Subgraph, reviewId: string, evidence: object = {}) =>
  audits.mutate<Answered>(system, 'recordEvidence', { reviewId, ...EVIDENCE, ...evidence }, `review { ${REVIEW} }`);

/** Decides something on a review as it is now. */
export async function onReview(audits: Subgraph, caller: Caller, verb: string, reviewId: string, input: object = {}) {
  const { version: expectedVersion } = await reviewSeen(audits, reviewId);
  return audits.mutate<Answered>(caller, verb, { reviewId, expectedVersion, ...input }, `review { ${REVIEW} }`);
}

/** A completed report of a monthly evaluation. */
export const COMPLETED = {
  conclusions: 'The archive ran as promised.',
  checks: ['targets', 'incidents', 'requests', 'breaches', 'changes', 'figures'].map(item => ({
    item,
    result: 'IN_ORDER',
  })),
  measures: [{ field: 'PROCESS', what: 'Try the backup.', owner: 'Operations', due: '2031-04-30' }],
};

/** A contract whose January is being evaluated, its evidence collected. @returns the review's id */
export async function collectedReview(audits: Subgraph, contractId: string, parties = PARTIES): Promise<string> {
  await planned(audits, contractId, {}, parties);
  await openReviews(audits, contractId);
  const reviews = await reviewsSeen(audits, manager, contractId);
  const id = reviews.find(({ period }) => period === '2031-01')?.id ?? '';
  await collect(audits, id);
  return id;
}

/** The same, completed by an operator. */
export async function completedReview(audits: Subgraph, contractId: string, parties = PARTIES): Promise<string> {
  const id = await collectedReview(audits, contractId, parties);
  await onReview(audits, operator, 'completeReview', id, COMPLETED);
  return id;
}

/** The same, approved: the customer is to answer. */
export async function approvedReview(audits: Subgraph, contractId: string, parties = PARTIES): Promise<string> {
  const id = await completedReview(audits, contractId, parties);
  await onReview(audits, manager, 'approveReview', id);
  return id;
}
