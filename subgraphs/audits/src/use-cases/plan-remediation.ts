import { checkText, checkTexts, endOfLocalDateMs, ok, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PlanRemediationInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-finding.ts';

/** The longest time after which the effect of a remediation is looked at. */
const MOST_EFFECT_DAYS = 366;

/** States why a finding came about, what is done against that, by whom, and how its effect will show (H6.3). */
export async function planRemediation(tx: Tx, input: PlanRemediationInput): Promise<Result<Receipt>> {
  const given = checkGiven(input);
  if (!given.ok) return given;
  const move = await openMove(tx, input, 'PLAN');
  if (!move.ok) return move;
  const { finding, contract, make } = move.value;
  const { rootCause, plan, owner, effect } = input;
  finding.rootCause = rootCause;
  finding.plan = plan;
  finding.owner = owner ?? finding.owner;
  finding.plannedBy = tx.identity.subject;
  finding.plannedAt = new Date(tx.now);
  finding.effectIndicator = effect?.indicator ?? null;
  finding.effectAfterDays = effect?.afterDays ?? null;
  const details = { owner: finding.owner, effect: effect ?? null };
  return make({ dueMs: endOfLocalDateMs(finding.due, contract.timeZone), details });
}

function checkGiven({ rootCause, plan, owner, effect }: PlanRemediationInput): Result<null> {
  const worded = checkTexts([
    ['The root cause', rootCause, ['input', 'rootCause']],
    ['The plan', plan, ['input', 'plan']],
  ]);
  if (!worded.ok) return worded;
  const owned = owner == null ? ok(null) : checkText('The owner', owner, ['input', 'owner'], 100);
  if (!owned.ok) return owned;
  if (effect && (effect.afterDays < 1 || effect.afterDays > MOST_EFFECT_DAYS)) {
    const path = ['input', 'effect', 'afterDays'];
    return wrong(`The time of ${effect.afterDays} days`, `use 1 to ${MOST_EFFECT_DAYS} days.`, path);
  }
  return ok(null);
}
