import { localDateOf, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ConfirmNoticeInput } from '../generated/types.ts';
import { itemsOf, runningTermination } from '../persistence/termination-repository.ts';
import { checkInForce } from '../rules/termination-notice.ts';
import { endContract } from './end-contract.ts';
import { makeMove, openTerminationMove, type Receipt } from './move-termination.ts';
import { runUntil } from './run-termination.ts';

/** Agrees to end a contract: on the day of the offer, or at once. A notice that stands is replaced by what both sides agreed on (H7.4). */
export async function agreeToTerminate(tx: Tx, input: ConfirmNoticeInput): Promise<Result<Receipt>> {
  const opened = await openTerminationMove(tx, input, 'AGREE');
  if (!opened.ok) return opened;
  const { contract, termination, contactId } = opened.value;
  const inForce = checkInForce(contract, tx.now);
  if (!inForce.ok) return inForce;
  const standing = await runningTermination(tx.em, contract.id);
  if (standing) {
    const items = await itemsOf(tx.em, standing.id);
    await makeMove(tx, { contract, termination: standing, items }, 'REPLACE', 'REPLACED');
  }
  const endsOn = termination.endsOn ?? localDateOf(tx.now, contract.timeZone);
  const isAtOnce = termination.endsAt === null;
  Object.assign(termination, { answeredAt: new Date(tx.now), answeredById: contactId });
  const items = await runUntil(tx, contract, termination, endsOn, termination.endsAt?.getTime() ?? tx.now);
  const agreed = await makeMove(tx, { contract, termination, items }, 'AGREE', 'CONFIRMED', { details: { endsOn } });
  return isAtOnce ? endContract(tx, { contract, termination, items }, tx.now) : agreed;
}
