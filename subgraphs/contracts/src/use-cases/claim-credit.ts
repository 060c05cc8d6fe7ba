import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ClaimCreditInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { mayClaim } from '../rules/compensation-course.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';
import { compensationIn, openedCompensation } from './open-compensation.ts';

/** The customer claims the credit of a breach, before or after its period is sealed (H7.3.4). */
export async function claimCredit(tx: Tx, input: ClaimCreditInput): Promise<Result<{ breachId: string }>> {
  const { breachId, expectedVersion } = input;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const opened = await openedCompensation(tx, breach);
  const allowed = mayClaim(breach, opened.until, opened.compensation, opened.contract.timeZone, tx.now);
  if (!allowed.ok) return allowed;
  const current = checkVersion(breach, expectedVersion);
  if (!current.ok) return current;

  const compensation = await compensationIn(tx, opened);
  compensation.claimedAt = new Date(tx.now);
  compensation.claimedBy = tx.identity.subject;
  compensation.phase = compensation.settledAt === null ? 'CLAIMED_EARLY' : 'AWAITING_APPROVAL';
  const { settledAt, settledMinor } = compensation;
  recordEvent(tx, compensation, 'CLAIMED', `breach/${breachId}/claimed`, settledAt === null ? null : settledMinor);
  await concludeCompensation(tx, breach, compensation, 'CLAIM');
  return ok({ breachId });
}
