import { checkText, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RefuseCreditInput } from '../generated/types.ts';
import { refusedPhase } from '../rules/compensation-course.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';
import { creditToDecide } from './credit-to-decide.ts';
import { openedCompensation } from './open-compensation.ts';
import { requestNotification } from './request-notification.ts';
import { tellBeside } from './settle-beside.ts';

/** Refuses a credit whose approval is awaited, with the reason. What stands in the ledger already stays; what is refused leaves its room to others (H7.3.4). */
export async function refuseCredit(tx: Tx, input: RefuseCreditInput): Promise<Result<{ breachId: string }>> {
  const worded = checkText('The reason', input.reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const found = await creditToDecide(tx, input);
  if (!found.ok) return found;
  const { breach, compensation } = found.value;
  if (compensation.phase !== 'AWAITING_APPROVAL') return refuse('CREDIT_NOT_AWAITED', {}, ['input', 'breachId']);

  const opened = await openedCompensation(tx, breach);
  compensation.phase = refusedPhase(compensation);
  compensation.refusalReason = input.reason;
  recordEvent(tx, compensation, 'REFUSED', `breach/${breach.id}/refused/${breach.version}`, compensation.settledMinor);
  await concludeCompensation(tx, breach, compensation, 'REFUSE', input.reason);
  await tellBeside(tx, opened);
  const fact = `breach/${breach.id}/credit-refused/${breach.version}`;
  await requestNotification(tx, { breachId: breach.id, fact, kind: 'CREDIT_REFUSED', audience: 'CUSTOMER' });
  return ok({ breachId: breach.id });
}
