import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { Contract } from '../persistence/contract.ts';
import { Suspension } from '../persistence/suspension.ts';
import { itemsOf, openOffer, runningTermination } from '../persistence/termination-repository.ts';
import { clearWork } from '../persistence/worklist.ts';
import { closeNegotiation } from './close-negotiation.ts';
import { sendSuspension } from './contract-messages.ts';
import type { Ending } from './ending.ts';
import { keepRecords } from './keep-records.ts';
import { makeMove, type Receipt } from './move-termination.ts';
import { withdrawChanges } from './withdraw-changes.ts';

const ENDED = 'The contract has ended.';

/**
 * Ends a contract before its term, at an instant (H7.4). Breaches go on to their end, and so do changes that were begun; what nobody began,
 * what is negotiated and a suspension end with the contract. Then what the customer needs is handed over.
 */
export async function endContract(tx: Tx, ending: Ending, atMs: number): Promise<Result<Receipt>> {
  const { contract } = ending;
  await withdrawChanges(tx, contract.id);
  await closeNegotiation(tx, contract, ENDED);
  await endSuspension(tx, contract, atMs);
  await lapseOffer(tx, contract);
  Object.assign(contract, { phase: 'TERMINATED', terminatedAt: new Date(atMs), version: contract.version + 1 });
  await keepRecords(tx, contract);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { terminationId: ending.termination.id },
  });
  return beginHandover(tx, ending, atMs);
}

/** The contract has ended, by this termination or with its term: what is left is handed over. */
async function beginHandover(tx: Tx, ending: Ending, atMs: number): Promise<Result<Receipt>> {
  ending.termination.endedAt = new Date(atMs);
  return makeMove(tx, ending, 'END', 'HANDOVER');
}

/** The term of a contract is over before a notice of it has run out: the earlier end counts, and the handover begins. */
export async function endWithTerm(tx: Tx, contract: Contract, atMs: number): Promise<void> {
  await lapseOffer(tx, contract);
  const termination = await runningTermination(tx.em, contract.id);
  if (!termination) return;
  await beginHandover(tx, { contract, termination, items: await itemsOf(tx.em, termination.id) }, atMs);
}

/** One that lasts ends with the contract, one that is asked for is refused. */
async function endSuspension({ em, outbox }: Tx, contract: Contract, atMs: number): Promise<void> {
  const latest = await em.findOne(Suspension, { contractId: contract.id }, { orderBy: { number: 'desc' } });
  if (latest?.state === 'IN_FORCE') Object.assign(latest, { state: 'ENDED', answer: ENDED, until: new Date(atMs) });
  else if (latest?.state === 'REQUESTED') Object.assign(latest, { state: 'REFUSED', answer: ENDED });
  else return;
  await clearWork(em, workflowId.contract(contract.tenant, contract.id), ['ANSWER_SUSPENSION']);
  await sendSuspension(outbox, contract, latest);
}

/** Nobody can agree to end what has ended. */
async function lapseOffer(tx: Tx, contract: Contract): Promise<void> {
  const termination = await openOffer(tx.em, contract.id);
  if (termination) await makeMove(tx, { contract, termination, items: [] }, 'LAPSE', 'LAPSED', { reason: ENDED });
}
