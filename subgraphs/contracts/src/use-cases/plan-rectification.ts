import { checkTexts, localDateOf, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PlanRectificationInput } from '../generated/types.ts';
import { watchedOf } from '../persistence/breach-terms.ts';
import { Rectification } from '../persistence/rectification.ts';
import { stepDueMs } from '../rules/remedy-deadlines.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';

/** Plans what is done so that a breach does not come again, within the time that the contract gives (H7.3.5). */
export async function planRectification(tx: Tx, input: PlanRectificationInput): Promise<Result<BreachReceipt>> {
  const { measures } = input;
  const worded = checkMeasures(measures);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'PLAN');
  if (!move.ok) return move;
  const { breach, contract, terms, make } = move.value;
  const dueMs = stepDueMs('RECTIFYING', tx.now, terms, watchedOf(contract, breach)) ?? tx.now;
  const from = localDateOf(tx.now, contract.timeZone);
  const to = localDateOf(dueMs - 1, contract.timeZone);
  const outside = measures.findIndex(({ due }) => due < from || due > to);
  if (outside >= 0) {
    const args = { due: measures[outside]?.due ?? '', from, to };
    return refuse('MEASURE_OUTSIDE_PLAN', args, ['input', 'measures', String(outside), 'due']);
  }
  const plan = {
    measures: measures.map(({ what, owner, due }) => ({ what, owner, due })),
    plannedBy: tx.identity.subject,
    plannedAt: new Date(tx.now),
    due: new Date(dueMs),
  };
  const former = await tx.em.findOne(Rectification, { breachId: breach.id });
  if (former) Object.assign(former, plan);
  else
    tx.em.create(Rectification, {
      ...plan,
      breachId: breach.id,
      tenant: breach.tenant,
      customerId: breach.customerId,
      acceptedAt: null,
      acceptedByDefault: false,
      effectDue: null,
      effect: null,
      effectAt: null,
      content: null,
      contentSha256: null,
      files: [],
    });
  return make({
    details: { measures: measures.length, due: plan.due, ...(former ? { formerPlan: former.measures } : {}) },
  });
}

function checkMeasures(measures: PlanRectificationInput['measures']): Result<null> {
  if (measures.length === 0) return wrong('A plan without a measure', 'name one at least.', ['input', 'measures']);
  for (const [index, { what, owner }] of measures.entries()) {
    const path = ['input', 'measures', String(index)];
    const worded = checkTexts([
      ['The measure', what, [...path, 'what']],
      ['The owner', owner, [...path, 'owner']],
    ]);
    if (!worded.ok) return worded;
  }
  return ok(null);
}
