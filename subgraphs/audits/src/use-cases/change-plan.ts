import { checkText, checkVersion, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { ChangePlanInput } from '../generated/types.ts';
import { earliestOf, Plan, plansOf } from '../persistence/plan.ts';
import { lockReviewedContract } from '../persistence/reviewed-contract.ts';
import { setNext } from '../rules/plan-dates.ts';

/** Changes who reviews, how and on which day, or pauses a plan and resumes it; the contract's lifecycle hears when the next review is due (H6.2). */
export async function changePlan(tx: Tx, input: ChangePlanInput): Promise<Result<{ planId: string }>> {
  const { em, outbox } = tx;
  const { planId, expectedVersion } = input;
  const named = await em.findOne(Plan, { id: planId });
  const contract = named && (await lockReviewedContract(em, named.contractId));
  if (!contract) return refuse('NOT_FOUND', { what: 'plan', id: planId }, ['input', 'planId']);
  const plan = await em.refreshOrFail(named);
  const current = checkVersion(plan, expectedVersion);
  if (!current.ok) return current;
  const given = checkGiven(input, plan);
  if (!given.ok) return given;
  plan.owner = input.owner ?? plan.owner;
  plan.method = input.method ?? plan.method;
  plan.dayOfMonth = input.dayOfMonth ?? plan.dayOfMonth;
  plan.rollForward = input.rollForward ?? plan.rollForward;
  if (input.paused != null) pauseOrResume(plan, input, tx.now);
  plan.version += 1;
  setNext(plan, contract);
  await em.flush();
  const { tenant, contractId } = plan;
  await outbox.send({
    workflow: 'contract',
    workflowId: workflowId.contract(tenant, contractId),
    signal: 'reviewsMoved',
    args: { nextReviewAt: earliestOf(await plansOf(em, contractId))?.toISOString() ?? null },
  });
  const { owner, method, dayOfMonth, rollForward, pausedAt } = plan;
  tx.trail({
    subjectKind: 'plan',
    subjectId: plan.id,
    contractId,
    reason: input.reason ?? null,
    details: { owner, method, dayOfMonth, rollForward, paused: pausedAt !== null },
  });
  return ok({ planId });
}

function checkGiven({ owner, dayOfMonth, paused, reason }: ChangePlanInput, plan: Plan): Result<null> {
  if (owner != null) {
    const named = checkText('The owner', owner, ['input', 'owner'], 100);
    if (!named.ok) return named;
  }
  if (dayOfMonth != null && (dayOfMonth < 1 || dayOfMonth > 31))
    return wrong(`The day ${dayOfMonth}`, 'use a day of a month, 1 to 31.', ['input', 'dayOfMonth']);
  if (paused != null && paused === (plan.pausedAt !== null))
    return wrong('"paused"', paused ? 'the plan is paused already.' : 'the plan is not paused.', ['input', 'paused']);
  if (reason != null || paused === true) return checkText('The reason', reason ?? '', ['input', 'reason']);
  return ok(null);
}

/** Reviews that came due while a plan was paused are not held afterwards. */
function pauseOrResume(plan: Plan, { paused, reason }: ChangePlanInput, nowMs: number): void {
  plan.pausedAt = paused ? new Date(nowMs) : null;
  plan.pauseReason = paused ? (reason ?? null) : null;
  if (!paused) plan.heldFrom = new Date(nowMs);
}
