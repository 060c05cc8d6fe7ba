import { checkText, endOfLocalDateMs, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerExtensionInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-finding.ts';

/** Grants a later day, or refuses it with a reason: another person than who asked for it (H6.3). */
export async function answerExtension(tx: Tx, input: AnswerExtensionInput): Promise<Result<Receipt>> {
  const { grants, reason = null } = input;
  const worded = grants && reason === null ? ok(null) : checkText('The reason', reason ?? '', ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, grants ? 'GRANT_EXTENSION' : 'REFUSE_EXTENSION');
  if (!move.ok) return move;
  const { finding, contract, make } = move.value;
  const former = finding.due;
  if (grants) finding.due = finding.extendTo ?? former;
  finding.extensionRefusal = grants ? null : reason;
  finding.extendTo = null;
  finding.extensionAskedBy = null;
  return make({
    dueMs: endOfLocalDateMs(finding.due, contract.timeZone),
    reason,
    details: { due: finding.due, former },
  });
}
