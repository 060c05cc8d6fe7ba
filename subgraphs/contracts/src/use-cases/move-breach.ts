import { analysisDueMs, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { remedyStanding } from '../lifecycles/remedy-standing.ts';
import type { Breach } from '../persistence/breach.ts';
import { legsOf, lockBreach } from '../persistence/breach-repository.ts';
import { handlingOf, watchedOf } from '../persistence/breach-terms.ts';
import { requestingSide } from '../persistence/change-actor.ts';
import { Contract } from '../persistence/contract.ts';
import { clearWork } from '../persistence/worklist.ts';
import { LIFTED } from '../rules/breach-decisions.ts';
import type { BreachHandling } from '../rules/breach-handling.ts';
import type { Side } from '../rules/negotiation.ts';
import { moveRemedy } from '../rules/remedy-course.ts';
import { stepDueMs } from '../rules/remedy-deadlines.ts';
import type { RemedyMove, RemedyStanding } from '../rules/remedy-moves.ts';
import { REMEDY_WORK } from '../rules/remedy-work.ts';
import { breachSeverity } from '../rules/severity.ts';
import { writeDue } from './begin-remedy.ts';
import { sendToBreach } from './breach-messages.ts';
import { followEscalation } from './follow-escalation.ts';

type Decided = { readonly breachId: string; readonly expectedVersion: number };
export type BreachReceipt = { readonly breachId: string };

/** What is said beside a move: `due` is when a settlement expires. */
type Said = { readonly reason?: string | null; readonly details?: object; readonly due?: Date };

/** A move that can be made: write what belongs to it into the rows, then `make` it. */
export type OpenBreachMove = {
  readonly breach: Breach;
  readonly contract: Contract;
  readonly terms: BreachHandling;
  /** Who makes it; null for a deadline. */
  readonly side: Side | null;
  readonly make: (said?: Said) => Promise<Result<BreachReceipt>>;
};

/** Says whether the caller may make a move about a breach now (H7.3). */
export async function openBreachMove(tx: Tx, decided: Decided, move: RemedyMove): Promise<Result<OpenBreachMove>> {
  const { breachId, expectedVersion } = decided;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const contract = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  const side = await requestingSide(tx.em, tx.identity, contract);
  if (side === null) return refuse('NOT_A_PARTY');
  const opened = await openMoveOf(tx, breach, move, side);
  if (!opened.ok) return opened;
  const current = checkVersion(breach, expectedVersion);
  return current.ok ? opened : current;
}

/** The same for a breach that is locked already; `side` is null for a deadline that passed, or a repeat. */
export async function openMoveOf(
  tx: Tx,
  breach: Breach,
  move: RemedyMove,
  side: Side | null,
): Promise<Result<OpenBreachMove>> {
  const contract = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  const terms = await handlingOf(tx.em, contract);
  if (breach.standing === 'WITHDRAWN') {
    return refuse('WRONG_PHASE', { phase: breach.standing, remedy: LIFTED });
  }
  const moved = moveRemedy(move, side, standingOf(breach), terms);
  if (!moved.ok) return moved;
  return ok({
    breach,
    contract,
    terms,
    side,
    make: async (said = {}) => {
      const from = breach.phase;
      const plannedMs = stepDueMs(moved.value.phase, tx.now, terms, watchedOf(contract, breach));
      apply(breach, moved.value, said.due ?? (plannedMs === null ? null : new Date(plannedMs)), tx.now);
      breach.remedyMove = move;
      breach.movedByDeadline = side === null;
      await followEscalation(tx, breach, { move, from, byDeadline: side === null, reason: said.reason ?? null });
      await tx.em.flush();
      await writeDue(tx, breach);
      const remedy = await remedyStanding(tx.em, breach);
      const severity = breachSeverity(breach, await legsOf(tx.em, breach.id));
      if (remedy) await sendToBreach(tx.outbox, breach, 'moved', { remedy, severity });
      await clearWork(tx.em, workflowId.breach(breach.tenant, breach.id, breach.round), REMEDY_WORK);
      tx.trail({
        subjectKind: 'breach',
        subjectId: breach.id,
        contractId: breach.contractId,
        reason: said.reason ?? null,
        details: { move, phase: breach.phase, side, ...said.details },
      });
      return ok({ breachId: breach.id });
    },
  });
}

/** Where the remedy stands, as the rules take it. */
const standingOf = (
  breach: Pick<
    Breach,
    | 'phase'
    | 'rejections'
    | 'settlementRounds'
    | 'proposedBy'
    | 'interruptedPhase'
    | 'outcomeBy'
    | 'liabilityExcluded'
    | 'confirmation'
  >,
): RemedyStanding => ({
  phase: breach.phase,
  rejections: breach.rejections,
  rounds: breach.settlementRounds,
  proposedBy: breach.proposedBy,
  interrupted: breach.interruptedPhase,
  outcomeBy: breach.outcomeBy,
  liabilityExcluded: breach.liabilityExcluded,
  confirmation: breach.confirmation,
});

/**
 * Writes a move into the row. A negotiation stops the clock of what it interrupts, and what is said of a mediation leaves it its date; `due` is
 * that of a step that begins anew.
 */
function apply(breach: Breach, next: RemedyStanding, due: Date | null, nowMs: number): void {
  const now = new Date(nowMs);
  const { interruptedDue, interruptedAt } = breach;
  const isBack = breach.phase === 'NEGOTIATING' && next.phase === breach.interruptedPhase;
  if (breach.phase !== 'NEGOTIATING' && next.phase === 'NEGOTIATING') {
    breach.interruptedDue = breach.stepDue;
    breach.interruptedAt = now;
  }
  const isGoingOn = breach.phase === 'MEDIATING' && next.phase === 'MEDIATING';
  if (isBack && interruptedDue && interruptedAt)
    breach.stepDue = new Date(interruptedDue.getTime() + nowMs - interruptedAt.getTime());
  else if (!isGoingOn) breach.stepDue = due;
  if (next.phase !== 'NEGOTIATING') {
    breach.interruptedDue = null;
    breach.interruptedAt = null;
  }
  if (next.phase === 'AWAITING_ANALYSIS') breach.analysisDue = new Date(analysisDueMs(nowMs));
  breach.phase = next.phase;
  breach.rejections = next.rejections;
  breach.settlementRounds = next.rounds;
  breach.proposedBy = next.proposedBy;
  breach.interruptedPhase = next.interrupted;
  breach.outcomeBy = next.outcomeBy;
  breach.liabilityExcluded = next.liabilityExcluded;
  breach.confirmation = next.confirmation;
  breach.stepBegan = now;
  breach.step += 1;
  breach.version += 1;
}
