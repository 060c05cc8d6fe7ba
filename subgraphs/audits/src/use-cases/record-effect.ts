import {
  EFFECT_AGAIN_DAYS,
  localDateOf,
  ok,
  type Result,
  refuse,
  remediationDue,
  remediationPlanDueMs,
  stepDeadline,
} from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordEffectInput } from '../generated/types.ts';
import { type Finding, lockFinding, NOT_REMEDIED } from '../persistence/finding.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import type { RemediationMove } from '../rules/remediation-course.ts';
import { type EffectOutcome, judgeEffect } from '../rules/remediation-effect.ts';
import { openMove, type Receipt } from './move-finding.ts';
import type { Reports } from './write-record-report.ts';

/**
 * Judges by the figures since the verification whether a remediation worked (H6.3). If it did not, it begins again, with a new day. Where no
 * figure says anything yet it is looked at again, until the figures of the contract's last period are final: then the verification is the
 * last word. A look
 * that was had changes nothing.
 */
export async function recordEffect(
  tx: Tx,
  { findingId, due, figures, before }: RecordEffectInput,
  blobs: Reports,
): Promise<Result<Receipt>> {
  const known = await lockFinding(tx.em, findingId);
  if (!known) return refuse('NOT_FOUND', { what: 'finding', id: findingId }, ['input', 'findingId']);
  const { phase, stepDue, effectIndicator, contractId } = known;
  const isAwaited = phase === 'WATCHING_EFFECT' && stepDue?.getTime() === due.getTime();
  if (!isAwaited || effectIndicator === null) return ok({ findingId });
  if (due.getTime() > tx.now) return refuse('NOT_DUE_YET', { due: due.toISOString() }, ['input', 'due']);
  const outcome = judgeEffect(figures, effectIndicator);
  const { lastSealAt, timeZone } = await tx.em.findOneOrFail(ReviewedContract, { contractId });
  const what = moveOf(outcome, lastSealAt.getTime() <= tx.now);
  const move = await openMove(tx, { findingId, expectedVersion: null }, what, blobs);
  if (!move.ok) return move;
  const { finding, make } = move.value;
  finding.effectOutcome = outcome;
  finding.effectFigures = figures.filter(({ indicator }) => indicator === effectIndicator);
  finding.effectBefore = before.filter(({ indicator }) => indicator === effectIndicator);
  finding.effectAt = new Date(tx.now);
  const details = { outcome, figures: finding.effectFigures.length };
  if (what === 'WORKED') return make({ dueMs: null, details });
  if (what === 'FAILED') {
    const again = beginAgain(finding, tx.now, timeZone);
    return make({ dueMs: again.dueMs, details: { ...details, due: again.due } });
  }
  // The step goes on, so that nobody is told of it once more.
  finding.stepDue = new Date(stepDeadline(tx.now, EFFECT_AGAIN_DAYS, timeZone).dueMs);
  return make({ details });
}

function moveOf(outcome: EffectOutcome, isLast: boolean): RemediationMove {
  if (outcome === 'NOT_EFFECTIVE') return 'FAILED';
  return outcome === 'EFFECTIVE' || isLast ? 'WORKED' : 'LOOK_AGAIN';
}

/** What was planned, reported and verified before stands in the trail. */
function beginAgain(
  finding: Finding,
  nowMs: number,
  timeZone: string,
): { readonly dueMs: number; readonly due: string } {
  Object.assign(finding, NOT_REMEDIED);
  finding.reopened += 1;
  finding.due = remediationDue(finding.grade, localDateOf(nowMs, timeZone));
  return { dueMs: remediationPlanDueMs(finding.grade, finding.due, nowMs, timeZone), due: finding.due };
}
