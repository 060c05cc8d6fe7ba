import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { requestingSide } from '../persistence/change-actor.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { standingOf } from '../persistence/termination-repository.ts';
import type { Side } from '../rules/negotiation.ts';
import { type Parties, sideOf } from '../rules/signing.ts';
import {
  moveTermination,
  type SidesMove,
  type TerminationMove,
  type TerminationPhase,
} from '../rules/termination-course.ts';
import { type Ending, lockEnding } from './ending.ts';
import { sendContractTermination, sendTerminationMoved } from './termination-messages.ts';
import { writeTerminationWork } from './termination-work-items.ts';

export type Receipt = { readonly terminationId: string };
type Decided = { readonly terminationId: string; readonly expectedVersion: number };

/** A move that can be made: write what belongs to it into the rows, then `make` it. */
export type OpenTerminationMove = Ending & {
  readonly side: Side;
  /** Of the caller, where the move takes somebody who may sign. */
  readonly contactId: string | null;
  readonly make: (reason?: string, details?: object) => Promise<Result<Receipt>>;
};

/** What only somebody may do who may sign for the party. */
const SIGNED: readonly SidesMove[] = ['CONFIRM', 'AGREE', 'REFUSE', 'WITHDRAW', 'SIGN_HANDOVER'];

/** Says whether the caller may make a move now (H7.4). The contract is locked before the termination, as everywhere. */
export async function openTerminationMove(
  tx: Tx,
  { terminationId, expectedVersion }: Decided,
  move: SidesMove,
): Promise<Result<OpenTerminationMove>> {
  const found = await lockEnding(tx, terminationId);
  if (!found.ok) return found;
  const { contract, termination } = found.value;
  const current = checkVersion(termination, expectedVersion);
  if (!current.ok) return current;
  const actor = SIGNED.includes(move)
    ? await signingActor(tx, contract)
    : ok({ side: await requestingSide(tx.em, tx.identity, contract), contactId: null });
  if (!actor.ok) return actor;
  const { side, contactId } = actor.value;
  const moved = moveTermination(move, standingOf(termination), side, tx.now);
  if (!moved.ok) return moved;
  return ok({
    ...found.value,
    side: side as Side,
    contactId,
    make: (reason, details) => makeMove(tx, found.value, move, moved.value, { reason, details }),
  });
}

/** The side for which the caller may sign, and as whom. */
export async function signingActor(
  tx: Tx,
  contract: Parties,
): Promise<Result<{ readonly side: Side; readonly contactId: string }>> {
  const { partyId, contactId } = await signatoryOf(tx.em, tx.identity);
  const side = sideOf(contract, partyId);
  if (side === null) return refuse('NOT_A_PARTY');
  return contactId === null ? refuse('NOT_AUTHORISED', { party: partyId ?? '' }) : ok({ side, contactId });
}

/** Writes a move into the row, and tells of it: the work that waits, both lifecycles, the trail. */
export async function makeMove(
  tx: Tx,
  ending: Ending,
  move: TerminationMove,
  phase: TerminationPhase,
  said: { readonly reason?: string | undefined; readonly details?: object | undefined } = {},
): Promise<Result<Receipt>> {
  const { contract, termination, items } = ending;
  const isOther = termination.phase !== phase || move === 'GIVE_NOTICE';
  Object.assign(termination, { move, phase, version: termination.version + 1 });
  await sendTerminationMoved(tx, contract, termination, items);
  if (isOther && phase !== 'OFFERED') await sendContractTermination(tx.outbox, contract, termination);
  await writeTerminationWork(tx, ending);
  const { id: subjectId, contractId } = termination;
  tx.trail({
    subjectKind: 'termination',
    subjectId,
    contractId,
    reason: said.reason ?? null,
    details: { move, phase, ...said.details },
  });
  return ok({ terminationId: termination.id });
}
