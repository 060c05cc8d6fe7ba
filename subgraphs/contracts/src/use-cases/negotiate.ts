import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import { lockContract, newestVersion, proposalOf } from '../persistence/contract-repository.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { Document } from '../persistence/document.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { clearWork } from '../persistence/worklist.ts';
import { decideMove, type PartyMove, type Side } from '../rules/negotiation.ts';
import { sideOf } from '../rules/signing.ts';

/** A contract after a move, locked, with the version that the move was about. */
export type Negotiated = {
  readonly contract: Contract;
  readonly newest: ContractVersion;
  readonly side: Side;
};

type Decided = { readonly contractId: string; readonly expectedVersion: number };

/** Makes a move of the caller's side in the negotiation of a contract, or says why it may not (H1.4). */
export async function negotiate(
  tx: Tx,
  { contractId, expectedVersion }: Decided,
  move: PartyMove,
): Promise<Result<Negotiated>> {
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const current = checkVersion(contract, expectedVersion);
  if (!current.ok) return current;
  const newest = await newestVersion(tx.em, contractId);
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  const side = sideOf(contract, partyId);
  const negotiation = { phase: contract.phase, newest: proposalOf(contract, newest) };
  const moved = decideMove(move, negotiation, side, tx.now);
  if (!moved.ok) return moved;
  newest.state = moved.value.newest;
  contract.phase = moved.value.phase;
  if (moved.value.newest === 'OFFERED') await disclose(tx, contract);
  contract.version += 1;
  await clearWork(tx.em, workflowId.contract(contract.tenant, contract.id), ['OFFER', 'ANSWER_OFFER', 'SIGN']);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { move, version: newest.number, side },
  });
  return ok({ contract, newest, side: side as Side });
}

/** With the first offer the customer knows of the contract and of what is attached to it. */
async function disclose({ em }: Tx, contract: Contract): Promise<void> {
  if (contract.disclosed) return;
  contract.disclosed = true;
  await em.nativeUpdate(Document, { contractId: contract.id }, { customerId: contract.customerId });
}

/** An offer can only expire ahead. */
export const checkExpiry = (expiresAt: Date, nowMs: number): Result<null> =>
  expiresAt.getTime() > nowMs
    ? ok(null)
    : refuse('EXPIRY_NOT_AHEAD', { expiresAt: expiresAt.toISOString() }, ['input', 'expiresAt']);
