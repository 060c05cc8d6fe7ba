import { checkTexts, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RequestChangeInput } from '../generated/types.ts';
import { Change } from '../persistence/change.ts';
import { requestingSide } from '../persistence/change-actor.ts';
import { changeTermsOf } from '../persistence/change-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { isPartOfContract } from '../persistence/known-to-customer.ts';
import { stepDue } from '../rules/change-deadlines.ts';
import { sendMoved } from './change-messages.ts';
import type { Receipt } from './move-change.ts';

const FIRST_PHASE = 'AWAITING_ASSESSMENT';

/** Asks for a change of a service that a contract in force promises (H4.4). */
export async function requestChange(tx: Tx, input: RequestChangeInput): Promise<Result<Receipt>> {
  const { contractId, serviceId, title, reason, content, effect } = input;
  const worded = checkTexts([
    ['The title', title, ['input', 'title']],
    ['The reason', reason, ['input', 'reason']],
    ['The content', content, ['input', 'content']],
    ['The effect', effect, ['input', 'effect']],
  ]);
  if (!worded.ok) return worded;
  const contract = await tx.em.findOne(Contract, { id: contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const side = await requestingSide(tx.em, tx.identity, contract);
  if (side === null) return refuse('NOT_A_PARTY');
  if (contract.phase !== 'ACTIVE') {
    const remedy = 'Only services of a contract in force are changed; another one is drawn up anew.';
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy }, ['input', 'contractId']);
  }
  if (!(await isPartOfContract(tx.em, contract, serviceId)))
    return refuse('CHANGE_SERVICE_NOT_PROMISED', { service: serviceId }, ['input', 'serviceId']);

  const { dueMs, remindAtMs } = stepDue(FIRST_PHASE, tx.now, null, await changeTermsOf(tx.em, contractId));
  const change = tx.em.create(Change, {
    id: tx.newId('chg'),
    tenant: contract.tenant,
    contractId,
    customerId: contract.customerId,
    serviceId,
    title,
    reason,
    content,
    effect,
    requestedBy: tx.identity.subject,
    requestedBySide: side,
    phase: FIRST_PHASE,
    version: 1,
    step: 1,
    due: dueMs === null ? null : new Date(dueMs),
    remindAt: remindAtMs === null ? null : new Date(remindAtMs),
    ...NOTHING_YET,
    createdAt: new Date(tx.now),
  });
  await sendMoved(tx, change, 'REQUEST');
  tx.trail({
    subjectKind: 'change',
    subjectId: change.id,
    contractId,
    reason,
    details: { move: 'REQUEST', serviceId },
  });
  return ok({ changeId: change.id });
}

/** What a change says of the steps that lie ahead. */
const NOTHING_YET = {
  assessedRisk: null,
  assessedImpact: null,
  assessedFeasibility: null,
  assessedBy: null,
  assessedAt: null,
  quorum: null,
  decidedAt: null,
  emergencyBy: null,
  emergencyReason: null,
  emergencyAt: null,
  review: null,
  reviewDue: null,
  reviewRemindAt: null,
  reviewedAt: null,
  windowNumber: 0,
  windowStart: null,
  windowEnd: null,
  declaresMaintenance: false,
  begunAt: null,
  finishedAt: null,
  result: null,
  resultText: null,
  resultAt: null,
  closingRecord: null,
  endedAt: null,
} as const;
