import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { Escalation, openEscalation } from '../persistence/escalation.ts';
import type { BreachPhase } from '../rules/breach-phases.ts';
import { ESCALATION_ENDS, isEscalated } from '../rules/escalation-course.ts';
import type { RemedyMove } from '../rules/remedy-moves.ts';

/** What a move made of a breach. */
type Made = {
  readonly move: RemedyMove;
  /** The phase before it. */
  readonly from: BreachPhase;
  readonly byDeadline: boolean;
  readonly reason: string | null;
};

/** An escalation begins and ends with a move: its own row says so (H7.3.3). */
export async function followEscalation(tx: Tx, breach: Breach, made: Made): Promise<void> {
  if (isEscalated(made.from) === isEscalated(breach.phase)) return;
  if (isEscalated(breach.phase)) begin(tx, breach);
  else await end(tx, breach, made);
}

const begin = (tx: Tx, breach: Breach): Escalation =>
  tx.em.create(Escalation, {
    id: tx.newId('esc'),
    tenant: breach.tenant,
    contractId: breach.contractId,
    customerId: breach.customerId,
    breachId: breach.id,
    beganAt: new Date(tx.now),
    ...NOTHING_YET,
  });

async function end(tx: Tx, breach: Breach, { move, byDeadline, reason }: Made): Promise<void> {
  const escalation = await openEscalation(tx.em, breach.id);
  escalation.ending = ESCALATION_ENDS[move] ?? null;
  escalation.endedAt = new Date(tx.now);
  escalation.endedBy = byDeadline ? null : tx.identity.subject;
  if (move === 'CHOOSE_TERMINATION' || move === 'GRANT_NEW_PLAN') escalation.endedBecause = reason;
}

/** What an escalation says of the steps that lie ahead. */
const NOTHING_YET = {
  managersUntil: null,
  mediationAskedBySide: null,
  mediator: null,
  mediationUntil: null,
  outcome: null,
  outcomeText: null,
  outcomeDocumentId: null,
  outcomeBySide: null,
  outcomeBy: null,
  outcomeAt: null,
  outcomeConfirmedBy: null,
  outcomeConfirmedAt: null,
  terminationOptionUntil: null,
  ending: null,
  endedBy: null,
  endedAt: null,
  endedBecause: null,
} as const;
