import { checkText, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type {
  AnswerMediationOutcomeInput,
  AskForMediationInput,
  RecordMediationOutcomeInput,
} from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import type { Contract } from '../persistence/contract.ts';
import { readableDocument } from '../persistence/document-repository.ts';
import { Escalation, openEscalation } from '../persistence/escalation.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { wasReported } from '../rules/escalation-course.ts';
import type { RemedyMove } from '../rules/remedy-moves.ts';
import { isDisputed } from '../rules/report-course.ts';
import { acceptReport } from './answer-rectification.ts';
import { attachTo } from './attach-document.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';
import { recordRepeat } from './repeat-breach.ts';
import type { Reports } from './write-rectification-report.ts';

/** Has a mediator look at an escalated breach, before the managers' date brings that about (H7.3.3). */
export async function askForMediation(tx: Tx, input: AskForMediationInput): Promise<Result<BreachReceipt>> {
  const worded = checkText('The mediator', input.mediator, ['input', 'mediator']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'ASK_MEDIATION');
  if (!move.ok) return move;
  const { breach, side, make } = move.value;
  const escalation = await openEscalation(tx.em, breach.id);
  escalation.mediator = input.mediator;
  escalation.mediationAskedBySide = side;
  return make();
}

/** Records what a mediation came to, for one side; the other one is to confirm it (H7.3.3). */
export async function recordMediationOutcome(
  tx: Tx,
  input: RecordMediationOutcomeInput,
): Promise<Result<BreachReceipt>> {
  const { outcome, text, documentId } = input;
  const worded = checkText('The outcome', text, ['input', 'text']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'RECORD_OUTCOME');
  if (!move.ok) return move;
  const { breach, contract, side, make } = move.value;
  if (outcome === 'ACCEPTANCE' && !wasReported(breach)) {
    const remedy = 'No rectification was reported, so there is nothing to accept.';
    return refuse('WRONG_PHASE', { phase: breach.phase, remedy }, ['input', 'outcome']);
  }
  const escalation = await openEscalation(tx.em, breach.id);
  const named = checkText('The mediator', input.mediator ?? escalation.mediator ?? '', ['input', 'mediator']);
  if (!named.ok) return named;
  const attached = documentId == null ? ok(null) : await attachOnce(tx, contract, documentId);
  if (!attached.ok) return attached;
  Object.assign(escalation, {
    mediator: input.mediator ?? escalation.mediator,
    outcome,
    outcomeText: text,
    outcomeDocumentId: documentId ?? null,
    outcomeBySide: side,
    outcomeBy: tx.identity.subject,
    outcomeAt: new Date(tx.now),
  });
  return make({ reason: text, details: { outcome, documentId: documentId ?? null } });
}

/** What is agreed on, by the outcome that is confirmed. */
const AGREED = {
  NEW_PLAN: 'AGREE_ON_NEW_PLAN',
  ACCEPTANCE: 'AGREE_ON_ACCEPTANCE',
  FAILED: 'AGREE_ON_FAILURE',
} as const satisfies Record<NonNullable<Escalation['outcome']>, RemedyMove>;

/** Confirms what the other side recorded, and so brings it about, or disputes it (H7.3.3). */
export async function answerMediationOutcome(
  tx: Tx,
  input: AnswerMediationOutcomeInput,
  blobs: Reports,
): Promise<Result<BreachReceipt>> {
  const { breachId, confirmed, reason } = input;
  if (!confirmed && reason == null)
    return wrong('A dispute without a reason', 'say what is not so.', ['input', 'reason']);
  const worded = reason == null ? ok(null) : checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  await lockBreach(tx.em, breachId);
  const escalation = await tx.em.findOne(Escalation, { breachId, endedAt: null });
  const agreed = AGREED[escalation?.outcome ?? 'FAILED'];
  const move = await openBreachMove(tx, input, confirmed ? agreed : 'DISPUTE_OUTCOME');
  if (!move.ok || escalation === null) return move.ok ? refuse('NOT_FOUND', { what: 'breach', id: breachId }) : move;
  const { side, make } = move.value;
  const { outcome } = escalation;
  if (!confirmed) {
    Object.assign(escalation, NOT_RECORDED);
    return make({ reason: reason ?? null, details: { outcome } });
  }
  const customer = side === 'CUSTOMER' ? tx.identity.subject : escalation.outcomeBy;
  escalation.outcomeConfirmedBy = tx.identity.subject;
  escalation.outcomeConfirmedAt = new Date(tx.now);
  if (outcome === 'ACCEPTANCE') return acceptReport(tx, move.value, customer, blobs);
  if (outcome === 'NEW_PLAN' && isDisputed(move.value.breach)) await recordRepeat(tx, move.value.breach);
  return make({ reason: reason ?? null, details: { outcome } });
}

const NOT_RECORDED = {
  outcome: null,
  outcomeText: null,
  outcomeDocumentId: null,
  outcomeBySide: null,
  outcomeBy: null,
  outcomeAt: null,
} as const;

/** A document about an outcome is one of the contract already, or becomes one. */
async function attachOnce(tx: Tx, contract: Contract, documentId: string): Promise<Result<null>> {
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  const document = await readableDocument(tx.em, documentId, { partyId, subject: tx.identity.subject });
  if (document?.contractId === contract.id) return ok(null);
  return attachTo(tx, contract, documentId, 'CORRESPONDENCE');
}
