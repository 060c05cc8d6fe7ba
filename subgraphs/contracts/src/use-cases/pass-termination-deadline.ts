import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PassTerminationDeadlineInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { standingOf } from '../persistence/termination-repository.ts';
import { isRunning } from '../rules/termination-course.ts';
import { endContract } from './end-contract.ts';
import { lockEnding } from './ending.ts';
import { makeMove, type Receipt } from './move-termination.ts';

/** Ends a contract whose notice has run out, confirmed or not, or lapses an offer that nobody answered. What was decided before stays: the row decides the race. */
export async function passTerminationDeadline(
  tx: Tx,
  { terminationId }: PassTerminationDeadlineInput,
): Promise<Result<Receipt>> {
  const found = await lockEnding(tx, terminationId);
  if (!found.ok) return found;
  const { termination } = found.value;
  const { phase, untilMs } = standingOf(termination);
  const isOffered = phase === 'OFFERED';
  if (untilMs === null || !(isOffered || isRunning(phase))) return ok({ terminationId });
  if (tx.now < untilMs) return refuse('WRONG_PHASE', { phase, remedy: `Its time is over at ${instantText(untilMs)}.` });
  return isOffered ? makeMove(tx, found.value, 'LAPSE', 'LAPSED') : endContract(tx, found.value, untilMs);
}
