import { ok, type Result, refuse, type Weekday } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PlanReviewsInput } from '../generated/types.ts';
import { ContractParties } from '../persistence/contract-parties.ts';
import { earliestOf, Plan, plansOf } from '../persistence/plan.ts';
import { lockReviewedContract, ReviewedContract } from '../persistence/reviewed-contract.ts';
import { setNext } from '../rules/plan-dates.ts';
import { newestTemplate, PLAN_KINDS, type PlanKind } from '../templates/review-templates.ts';

/**
 * Plans the evaluations, reviews and audits of a contract by the dates of its newest version (H6.2). A later version moves the dates; an older one, or
 * the same again, changes nothing.
 */
export async function planReviews(tx: Tx, input: PlanReviewsInput): Promise<Result<{ nextReviewAt: string | null }>> {
  const { em } = tx;
  const { contractId, version } = input;
  const parties = await em.findOne(ContractParties, { contractId });
  if (!parties) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const known = await lockReviewedContract(em, contractId);
  if (known && known.version >= version) return answer(await plansWithMissing(tx, known));
  const dates = datesOf(input);
  const contract =
    known ??
    em.create(ReviewedContract, { contractId, tenant: parties.tenant, customerId: parties.customerId, ...dates });
  Object.assign(contract, dates);
  await em.flush();
  const plans = await plansWithMissing(tx, contract);
  for (const plan of plans) setNext(plan, contract);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contractId,
    contractId,
    details: { version, plans: plans.map(({ id }) => id) },
  });
  return answer(plans);
}

/**
 * The plans of a contract. One that was planned before there was a kind gets that kind from now on: what came due before is not held.
 */
export async function plansWithMissing(tx: Tx, contract: ReviewedContract): Promise<readonly Plan[]> {
  const former = await plansOf(tx.em, contract.contractId);
  const missing = PLAN_KINDS.filter(kind => !former.some(plan => plan.kind === kind));
  const heldFrom = former.length === 0 ? contract.reviewedFrom : new Date(tx.now);
  const added = missing.map(kind => newPlan(tx, contract, kind, heldFrom));
  for (const plan of added) setNext(plan, contract);
  return [...former, ...added];
}

const answer = (plans: readonly Plan[]): Result<{ nextReviewAt: string | null }> =>
  ok({ nextReviewAt: earliestOf(plans)?.toISOString() ?? null });

function datesOf(input: PlanReviewsInput) {
  const { version, title, externalId, timeZone, termStart, termEnd, takenOverAt, lastSealAt, openDays } = input;
  return {
    version,
    title: title ?? null,
    externalId: externalId ?? null,
    timeZone,
    termStart,
    termEnd,
    reviewedFrom: takenOverAt && takenOverAt > termStart ? takenOverAt : termStart,
    lastSealAt,
    openDays: openDays
      ? { ...openDays, weekdays: openDays.weekdays.map(weekday => weekday.toLowerCase() as Weekday) }
      : null,
  };
}

function newPlan({ em, now, newId }: Tx, contract: ReviewedContract, kind: PlanKind, heldFrom: Date): Plan {
  const { contractId, tenant, customerId } = contract;
  const {
    version: templateVersion,
    owner,
    method,
    dayOfMonth,
    completeDays,
    approveDays,
    answerDays,
  } = newestTemplate(kind);
  return em.create(Plan, {
    id: newId('pln'),
    tenant,
    contractId,
    customerId,
    kind,
    templateVersion,
    owner,
    method,
    dayOfMonth,
    rollForward: true,
    completeDays,
    approveDays,
    answerDays,
    lastPeriodEnd: null,
    heldFrom,
    nextPeriod: null,
    nextAt: null,
    pausedAt: null,
    pauseReason: null,
    version: 1,
    createdAt: new Date(now),
  });
}
