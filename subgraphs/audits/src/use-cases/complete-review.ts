import { checkText, localDateOf, type Money, ok, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CompleteReviewInput } from '../generated/types.ts';
import { Plan } from '../persistence/plan.ts';
import type { Review } from '../persistence/review.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { unsealed } from '../rules/evidence.ts';
import { checkFindings } from '../rules/findings.ts';
import { checkMeasure } from '../rules/measure-words.ts';
import { proposeTargets } from '../rules/proposed-targets.ts';
import { templateOf } from '../templates/review-templates.ts';
import { openMove, type Receipt } from './move-review.ts';
import { proposeFindings } from './propose-findings.ts';
import { proposeMeasures } from './propose-measures.ts';

/** Completes the report: what follows from the figures, how each check came out, what will be improved, put right and promised anew (H6.2, H6.4). */
export async function completeReview(tx: Tx, input: CompleteReviewInput): Promise<Result<Receipt>> {
  const move = await openMove(tx, input, 'COMPLETE');
  if (!move.ok) return move;
  const { review, make } = move.value;
  const items = await itemsOf(tx, review);
  const given = checkReport(input, items);
  if (!given.ok) return given;
  const { timeZone } = await tx.em.findOneOrFail(ReviewedContract, { contractId: review.contractId });
  const today = localDateOf(tx.now, timeZone);
  const findings = input.findings.map(({ item = null, due = null, ...finding }) => ({ ...finding, item, due }));
  const found = checkFindings(findings, items, today);
  if (!found.ok) return found;
  const targets = input.targets == null ? ok(null) : proposeTargets(input.targets, reviewedIn(review), today);
  if (!targets.ok) return targets;
  review.conclusions = input.conclusions;
  review.checks = input.checks.map(({ item, result, note = null }) => ({ item, result, note }));
  review.proposedTargets = targets.value;
  review.completedBy = tx.identity.subject;
  review.completedAt = new Date(tx.now);
  review.returnReason = null;
  await proposeMeasures(tx, review, input.measures, given.value);
  await proposeFindings(tx, review, { reviewId: review.id, auditId: null }, findings, today);
  const shortcomings = review.checks.filter(({ result }) => result === 'SHORTCOMING').length;
  return make({ details: { shortcomings, measures: input.measures.length, findings: findings.length } });
}

/** What the plan's checklist asks; nothing for a report that was asked for. */
async function itemsOf({ em }: Tx, { planId }: Review): Promise<readonly string[]> {
  if (planId === null) return [];
  return templateOf(await em.findOneOrFail(Plan, { id: planId })).checklist.map(({ id }) => id);
}

/** What was looked at: the figures of its evidence. */
const reviewedIn = ({ evidence }: Review) => (evidence === null ? [] : unsealed(evidence).evaluations);

/** @returns what each improvement costs */
function checkReport(
  { conclusions, checks, measures }: CompleteReviewInput,
  items: readonly string[],
): Result<readonly (Money | null)[]> {
  const concluded = checkText('The conclusions', conclusions, ['input', 'conclusions'], 10_000);
  if (!concluded.ok) return concluded;
  const checked = checks.map(({ item }) => item);
  if (checked.toSorted().join() !== items.toSorted().join())
    return wrong('The checks', `name each of these once: ${items.join(', ') || 'none'}.`, ['input', 'checks']);
  for (const [index, { result, note }] of checks.entries()) {
    const path = ['input', 'checks', String(index), 'note'];
    const noted = result === 'SHORTCOMING' || note != null ? checkText('The note', note ?? '', path) : ok(null);
    if (!noted.ok) return noted;
  }
  const costs: (Money | null)[] = [];
  for (const [index, measure] of measures.entries()) {
    const cost = checkMeasure(measure, ['input', 'measures', String(index)]);
    if (!cost.ok) return cost;
    costs.push(cost.value);
  }
  return ok(costs);
}
