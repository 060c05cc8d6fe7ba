import { checkTexts, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AssessChangeInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-change.ts';
import { seatBoard } from './seat-board.ts';

/** Records risk, impact and feasibility of a change, and asks the board (H4.4). */
export async function assessChange(tx: Tx, input: AssessChangeInput): Promise<Result<Receipt>> {
  const { risk, impact, feasibility } = input;
  const worded = checkTexts([
    ['The risk', risk, ['input', 'risk']],
    ['The impact', impact, ['input', 'impact']],
    ['The feasibility', feasibility, ['input', 'feasibility']],
  ]);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'ASSESS');
  if (!move.ok) return move;
  const { change, make } = move.value;
  const seated = await seatBoard(tx, change, 'DECISION');
  if (!seated.ok) return seated;
  change.assessedRisk = risk;
  change.assessedImpact = impact;
  change.assessedFeasibility = feasibility;
  change.assessedBy = tx.identity.subject;
  change.assessedAt = new Date(tx.now);
  return make({ details: { quorum: change.quorum } });
}
