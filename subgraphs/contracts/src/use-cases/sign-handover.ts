import { type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ConfirmNoticeInput } from '../generated/types.ts';
import { signedBy } from '../persistence/termination-repository.ts';
import { makeMove, openTerminationMove, type Receipt } from './move-termination.ts';

/** Signs for one side that everything was handed over. With the second signature the termination is over (H7.4). */
export async function signHandover(tx: Tx, input: ConfirmNoticeInput): Promise<Result<Receipt>> {
  const opened = await openTerminationMove(tx, input, 'SIGN_HANDOVER');
  if (!opened.ok) return opened;
  const { termination, items, side, contactId } = opened.value;
  if (signedBy(termination).includes(side)) return refuse('ALREADY_SIGNED', { party: `The ${side.toLowerCase()}` });
  const open = items.filter(({ state }) => state !== 'ACCEPTED').length;
  if (open > 0) return refuse('HANDOVER_OPEN', { open: String(open), items: String(items.length) });
  const at = new Date(tx.now);
  Object.assign(
    termination,
    side === 'PROVIDER'
      ? { providerSignedAt: at, providerSignedById: contactId }
      : { customerSignedAt: at, customerSignedById: contactId },
  );
  const isOver = signedBy(termination).length === 2;
  return makeMove(tx, opened.value, 'SIGN_HANDOVER', isOver ? 'HANDED_OVER' : 'HANDOVER', {
    details: { side, contactId },
  });
}
