import { checkText, localDateOf, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AskExtensionInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-finding.ts';

/** Asks for a later day, with a reason. Until another person grants it the day of the finding holds (H6.3). */
export async function askExtension(tx: Tx, input: AskExtensionInput): Promise<Result<Receipt>> {
  const { until, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'ASK_EXTENSION');
  if (!move.ok) return move;
  const { finding, contract, make } = move.value;
  const today = localDateOf(tx.now, contract.timeZone);
  const earliest = finding.due > today ? finding.due : today;
  if (until <= earliest) return wrong(`The day ${until}`, `name a day after ${earliest}.`, ['input', 'until']);
  finding.extendTo = until;
  finding.extensionReason = reason;
  finding.extensionAskedBy = tx.identity.subject;
  finding.extensionRefusal = null;
  return make({ reason, details: { due: finding.due, until } });
}
