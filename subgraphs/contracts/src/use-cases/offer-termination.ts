import { type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OfferTerminationInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { openOffer } from '../persistence/termination-repository.ts';
import { decideOffer } from '../rules/termination-notice.ts';
import { makeMove, type Receipt } from './move-termination.ts';
import { addTermination, contractToEnd } from './run-termination.ts';
import { documentsOfContract } from './termination-evidence.ts';

/** Offers to end a contract by agreement, which needs no notice (H7.4). Beside a notice that stands, the other side can still agree to another day. */
export async function offerTermination(tx: Tx, input: OfferTerminationInput): Promise<Result<Receipt>> {
  const { reason, documentIds } = input;
  const opened = await contractToEnd(tx, input);
  if (!opened.ok) return opened;
  const { contract, side } = opened.value;
  const open = await openOffer(tx.em, contract.id);
  if (open) {
    const until = open.answerBy ? instantText(open.answerBy) : 'it is answered';
    return refuse('TERMINATION_OFFERED', { side: open.givenBy.toLowerCase(), termination: open.id, until });
  }
  const endsOn = input.endsOn ?? null;
  const decided = decideOffer(contract, endsOn, tx.now);
  if (!decided.ok) return decided;
  const attached = await documentsOfContract(tx, contract, documentIds);
  if (!attached.ok) return attached;
  const { endsAtMs, answerByMs } = decided.value;
  const termination = addTermination(tx, opened.value, {
    phase: 'OFFERED',
    move: 'OFFER',
    ground: 'MUTUAL_AGREEMENT',
    cause: null,
    reason,
    evidence: null,
    breachIds: [],
    documentIds,
    noticeDays: null,
    endsOn,
    endsAt: endsAtMs === null ? null : new Date(endsAtMs),
    answerBy: new Date(answerByMs),
  });
  contract.version += 1;
  return makeMove(tx, { contract, termination, items: [] }, 'OFFER', 'OFFERED', { reason, details: { side, endsOn } });
}
