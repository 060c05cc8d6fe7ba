import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { LapseCreditInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { courseOf } from '../rules/compensation-course.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';
import { openedCompensation } from './open-compensation.ts';
import { tellBeside } from './settle-beside.ts';

/**
 * Ends a claim window in which nobody claimed; what it leaves under the caps goes to others. A credit that was claimed, or whose window is open,
 * stays as it is: the row decides the race.
 */
export async function lapseCredit(tx: Tx, { breachId }: LapseCreditInput): Promise<Result<{ breachId: string }>> {
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const opened = await openedCompensation(tx, breach);
  const { compensation } = opened;
  if (compensation?.phase !== 'AWAITING_CLAIM') return ok({ breachId });
  const { phase } = courseOf(compensation, tx.now, 0);
  if (phase !== 'LAPSED') return ok({ breachId });
  compensation.phase = phase;
  recordEvent(tx, compensation, 'LAPSED', `breach/${breachId}/lapsed`, compensation.settledMinor);
  await concludeCompensation(tx, breach, compensation, 'LAPSE');
  await tellBeside(tx, opened);
  return ok({ breachId });
}
