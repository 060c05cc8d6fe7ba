import { checkText, checkVersion, endOfLocalDateMs, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { readTermEnd } from '../persistence/term-end.ts';
import { HandoverItem, Termination } from '../persistence/termination.ts';
import { checklist } from '../rules/handover.ts';
import type { Side } from '../rules/negotiation.ts';
import { lastDayWithNotice } from '../rules/renewal.ts';
import { impactDueMs } from '../rules/termination-notice.ts';
import { signingActor } from './move-termination.ts';

type Asked = { readonly contractId: string; readonly expectedVersion: number; readonly reason: string };

/** A contract that somebody wants to end who may sign for a side of it. */
export type ToEnd = { readonly contract: Contract; readonly side: Side; readonly contactId: string };

/** The contract, locked, as the caller saw it. */
export async function contractToEnd(tx: Tx, { contractId, expectedVersion, reason }: Asked): Promise<Result<ToEnd>> {
  const reasoned = checkText('The reason', reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const current = checkVersion(contract, expectedVersion);
  if (!current.ok) return current;
  const actor = await signingActor(tx, contract);
  return actor.ok ? ok({ contract, ...actor.value }) : actor;
}

type Said = Pick<
  Termination,
  | 'phase'
  | 'move'
  | 'ground'
  | 'cause'
  | 'reason'
  | 'evidence'
  | 'breachIds'
  | 'documentIds'
  | 'noticeDays'
  | 'endsOn'
  | 'endsAt'
  | 'answerBy'
>;

/** The row of a notice or an offer. */
export const addTermination = (tx: Tx, { contract, side, contactId }: ToEnd, said: Said): Termination =>
  tx.em.create(Termination, {
    id: tx.newId('trm'),
    tenant: contract.tenant,
    contractId: contract.id,
    customerId: contract.customerId,
    ...said,
    version: 0,
    givenBy: side,
    givenById: contactId,
    givenAt: new Date(tx.now),
    answeredAt: null,
    answeredById: null,
    answer: null,
    runsSince: null,
    endedAt: null,
    impactDue: null,
    impact: null,
    providerSignedAt: null,
    providerSignedById: null,
    customerSignedAt: null,
    customerSignedById: null,
  });

/** From now on it is known when the contract ends: by then its impact is told, and what is handed over has a checklist. @returns the checklist */
export async function runUntil(
  tx: Tx,
  contract: Contract,
  termination: Termination,
  endsOn: string,
  endsAtMs: number,
): Promise<HandoverItem[]> {
  const { timeZone } = contract;
  const end = await readTermEnd(tx.em, contract);
  // A term that ends before ends the contract before.
  const lastDay = end ? lastDayWithNotice(end.renewable, endsOn) : endsOn;
  const lastMs = Math.min(endsAtMs, endOfLocalDateMs(lastDay, timeZone));
  const impactDue = new Date(impactDueMs(tx.now, lastMs, timeZone));
  Object.assign(termination, { endsOn, endsAt: new Date(endsAtMs), runsSince: new Date(tx.now), impactDue });
  await tx.em.flush();
  return checklist(lastDay, timeZone).map(({ dueMs, ...item }) =>
    tx.em.create(HandoverItem, {
      id: tx.newId('hoi'),
      tenant: contract.tenant,
      terminationId: termination.id,
      customerId: contract.customerId,
      ...item,
      due: new Date(dueMs),
      state: 'OPEN',
      round: 0,
      handedOver: null,
      documentIds: [],
      handedOverAt: null,
      answer: null,
      answeredAt: null,
    }),
  );
}
