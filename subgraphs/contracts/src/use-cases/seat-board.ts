import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { type Change, ChangeSeat } from '../persistence/change.ts';
import { boardOf } from '../persistence/change-repository.ts';
import { changeTermsOf } from '../persistence/change-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { quorumOf } from '../rules/change-board.ts';

/**
 * Gives every member of the change board a seat, as it is now: who joins or leaves later changes nothing for this change. Whoever asked for
 * the change has none.
 * @param without another person who has none: who decided on it as an emergency
 */
export async function seatBoard(
  tx: Tx,
  change: Change,
  round: ChangeSeat['round'],
  without: string | null = null,
): Promise<Result<null>> {
  const contract = await tx.em.findOneOrFail(Contract, { id: change.contractId });
  const members = (await boardOf(tx.em, contract)).flatMap(({ id, partyId, subject }) =>
    subject === null || subject === change.requestedBy || subject === without ? [] : [{ id, partyId, subject }],
  );
  if (members.length === 0) return refuse('CHANGE_BOARD_EMPTY');
  for (const { id: contactId, partyId, subject } of members)
    tx.em.create(ChangeSeat, {
      changeId: change.id,
      round,
      contactId,
      tenant: change.tenant,
      customerId: change.customerId,
      partyId,
      subject,
      vote: null,
      reason: null,
      delegateId: null,
      votedAt: null,
    });
  change.quorum = quorumOf((await changeTermsOf(tx.em, change.contractId)).quorum, members.length);
  return ok(null);
}
