import { moneyText, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ApproveCreditInput } from '../generated/types.ts';
import { courseOf, decideApproval } from '../rules/compensation-course.ts';
import { bookCourse } from './book-credit.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';
import { creditToDecide } from './credit-to-decide.ts';

/** Approves a credit: whoever acts within its limit alone, above it two persons, the second one's limit covering it (H7.3.4). */
export async function approveCredit(tx: Tx, input: ApproveCreditInput): Promise<Result<{ breachId: string }>> {
  const found = await creditToDecide(tx, input);
  if (!found.ok) return found;
  const { breach, compensation, limitMinor } = found.value;
  const { currency, settledMinor } = compensation;
  if (currency === null) return refuse('CREDIT_NOT_AWAITED', {}, ['input', 'breachId']);
  const { subject } = tx.identity;
  const inWords = (minor: number): string => moneyText({ minor, currency });
  const decided = decideApproval(compensation, { subject, limitMinor }, inWords);
  if (!decided.ok) return decided;

  const fact = `breach/${breach.id}/${decided.value.toLowerCase()}/${breach.version}`;
  if (decided.value === 'FIRST') {
    compensation.firstApprovedBy = subject;
    recordEvent(tx, compensation, 'FIRST_APPROVED', fact, settledMinor);
  } else {
    compensation.approvedBy = subject;
    compensation.approvedMinor = settledMinor;
    recordEvent(tx, compensation, 'APPROVED', fact, settledMinor);
    const course = courseOf(compensation, tx.now, 0);
    await bookCourse(tx, compensation, course);
    compensation.phase = course.phase;
  }
  await concludeCompensation(tx, breach, compensation, decided.value);
  return ok({ breachId: breach.id });
}
