import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { handlingOf, watchedOf } from '../persistence/breach-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { openEscalation } from '../persistence/escalation.ts';
import { Rectification } from '../persistence/rectification.ts';
import { Settlement } from '../persistence/settlement.ts';
import type { BreachPhase } from '../rules/breach-phases.ts';
import { isEscalated } from '../rules/escalation-course.ts';
import { phaseAfterAnalysis } from '../rules/remedy-course.ts';
import { stepDueMs } from '../rules/remedy-deadlines.ts';

/** The cause is known and the customer was told: what follows from the analysis begins (H7.3.2). */
export const beginRemedy = (tx: Tx, breach: Breach): Promise<void> =>
  beginStep(tx, breach, phaseAfterAnalysis(breach.attribution));

/** The customer was told that its report has arrived: the provider is to confirm or contest it (H7.3). */
export const awaitConfirmation = (tx: Tx, breach: Breach): Promise<void> =>
  beginStep(tx, breach, 'AWAITING_CONFIRMATION');

async function beginStep(tx: Tx, breach: Breach, phase: BreachPhase): Promise<void> {
  const contract = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  breach.phase = phase;
  const terms = await handlingOf(tx.em, contract);
  const dueMs = stepDueMs(breach.phase, tx.now, terms, watchedOf(contract, breach));
  breach.step += 1;
  breach.remedyMove = null;
  breach.movedByDeadline = false;
  breach.stepBegan = new Date(tx.now);
  breach.stepDue = dueMs === null ? null : new Date(dueMs);
}

/** A miss that was lifted came back: the time between counts for nobody. */
export async function goOnWithRemedy(tx: Tx, breach: Breach): Promise<void> {
  const awayMs = breach.withdrawnAt === null ? 0 : tx.now - breach.withdrawnAt.getTime();
  const later = (at: Date | null): Date | null => at && new Date(at.getTime() + awayMs);
  breach.stepBegan = later(breach.stepBegan);
  breach.stepDue = later(breach.stepDue);
  if (breach.analysedAt === null) breach.analysisDue = new Date(breach.analysisDue.getTime() + awayMs);
  breach.withdrawnAt = null;
  await writeDue(tx, breach);
}

/** What is to be done by the step's date says so too: the plan, the watch over its effect, the open settlement, the escalation. */
export async function writeDue(tx: Tx, { id: breachId, phase, stepDue }: Breach): Promise<void> {
  if (stepDue === null) return;
  if (phase === 'RECTIFYING') (await tx.em.findOneOrFail(Rectification, { breachId })).due = stepDue;
  if (phase === 'WATCHING_EFFECT') (await tx.em.findOneOrFail(Rectification, { breachId })).effectDue = stepDue;
  if (phase === 'NEGOTIATING') (await tx.em.findOneOrFail(Settlement, { breachId, state: 'OPEN' })).expiresAt = stepDue;
  if (!isEscalated(phase)) return;
  const escalation = await openEscalation(tx.em, breachId);
  if (phase === 'ESCALATED') escalation.managersUntil = stepDue;
  if (phase === 'MEDIATING') escalation.mediationUntil = stepDue;
  if (phase === 'TERMINATION_OPTION') escalation.terminationOptionUntil = stepDue;
}
