import { checkText, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type {
  DocumentChangeInput,
  RollBackChangeInput,
  VerifyChangeInput,
  WithdrawChangeInput,
} from '../generated/types.ts';
import type { Change } from '../persistence/change.ts';
import { requestingSide } from '../persistence/change-actor.ts';
import { Contract } from '../persistence/contract.ts';
import type { ChangeMove } from '../rules/change-course.ts';
import { openMove, type Receipt } from './move-change.ts';

type Decided = { readonly changeId: string; readonly expectedVersion: number };

/** Makes a move that says one thing in words. @param write puts it into the row, or says why not */
async function moveWithWords(
  tx: Tx,
  input: Decided,
  move: ChangeMove,
  said: { readonly what: string; readonly field: string; readonly text: string },
  write: (change: Change) => void,
): Promise<Result<Receipt>> {
  const worded = checkText(said.what, said.text, ['input', said.field]);
  if (!worded.ok) return worded;
  const opened = await openMove(tx, input, move);
  if (!opened.ok) return opened;
  write(opened.value.change);
  return opened.value.make({ reason: said.text });
}

/** Confirms that an implemented change does what it was made for (H4.4). */
export const verifyChange = (tx: Tx, input: VerifyChangeInput): Promise<Result<Receipt>> =>
  moveWithWords(tx, input, 'VERIFY', { what: 'The finding', field: 'finding', text: input.finding }, change =>
    Object.assign(change, { result: 'VERIFIED', resultText: input.finding, resultAt: new Date(tx.now) }),
  );

/** Says that a change was undone (H4.4). */
export const rollBackChange = (tx: Tx, input: RollBackChangeInput): Promise<Result<Receipt>> =>
  moveWithWords(tx, input, 'ROLL_BACK', { what: 'The reason', field: 'reason', text: input.reason }, change =>
    Object.assign(change, { result: 'ROLLED_BACK', resultText: input.reason, resultAt: new Date(tx.now) }),
  );

/** Writes the closing record of a change (H4.4). */
export const documentChange = (tx: Tx, input: DocumentChangeInput): Promise<Result<Receipt>> =>
  moveWithWords(tx, input, 'DOCUMENT', { what: 'The record', field: 'record', text: input.record }, change => {
    change.closingRecord = input.record;
  });

/** Takes a change back before it is begun: the side that asked for it (H4.4). */
export async function withdrawChange(tx: Tx, input: WithdrawChangeInput): Promise<Result<Receipt>> {
  const worded = checkText('The reason', input.reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const opened = await openMove(tx, input, 'WITHDRAW');
  if (!opened.ok) return opened;
  const { change, make } = opened.value;
  const contract = await tx.em.findOneOrFail(Contract, { id: change.contractId });
  if ((await requestingSide(tx.em, tx.identity, contract)) !== change.requestedBySide)
    return refuse('CHANGE_NOT_YOURS', { side: change.requestedBySide.toLowerCase() });
  return make({ reason: input.reason });
}
