import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PassBreachDeadlineInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { AT_DEADLINE } from '../rules/remedy-course.ts';
import type { RemedyMove } from '../rules/remedy-moves.ts';
import { acceptReport } from './answer-rectification.ts';
import { confirm } from './answer-report.ts';
import { closeSettlement } from './answer-settlement.ts';
import { type BreachReceipt, type OpenBreachMove, openMoveOf } from './move-breach.ts';
import { recordEffect } from './record-effect.ts';
import type { Reports } from './write-rectification-report.ts';

/**
 * Lets a deadline that passed bring about what it does. A step that was done, or whose deadline moved, stays as it is: the row decides the race.
 * One that is not due yet is asked for again: the lifecycle's clock is a little ahead.
 */
export async function passBreachDeadline(
  tx: Tx,
  input: PassBreachDeadlineInput,
  blobs: Reports,
): Promise<Result<BreachReceipt>> {
  const { breachId, step } = input;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const move = AT_DEADLINE[breach.phase];
  const { stepDue } = breach;
  if (move === undefined || breach.step !== step || stepDue === null || breach.standing === 'WITHDRAWN')
    return ok({ breachId });
  if (stepDue.getTime() > tx.now) return refuse('NOT_DUE_YET', { due: stepDue.toISOString() }, ['input', 'step']);
  const opened = await openMoveOf(tx, breach, move, null);
  return opened.ok ? pass(tx, move, opened.value, blobs) : opened;
}

async function pass(tx: Tx, move: RemedyMove, opened: OpenBreachMove, blobs: Reports): Promise<Result<BreachReceipt>> {
  const { breach, make } = opened;
  switch (move) {
    case 'CONFIRM_REPORT':
      return confirm(tx, opened);
    case 'UPHOLD_REPORT':
      return make();
    case 'ACCEPT':
      return acceptReport(tx, opened, null, blobs);
    case 'REFUSE_ATTRIBUTION':
      breach.attributionAnswer = 'REFUSED';
      breach.attributionAnsweredAt = new Date(tx.now);
      return make();
    case 'LAPSE_SETTLEMENT':
      await closeSettlement(tx, breach, { state: 'EXPIRED' });
      return make();
    case 'ASK_MEDIATION':
    case 'LAPSE_MEDIATION':
    case 'LAPSE_TERMINATION_OPTION':
      return make();
    default:
      await recordEffect(tx, breach.id, 'CONFIRMED');
      return make();
  }
}
