import type { EntityManager } from '@mikro-orm/postgresql';
import type { RemedyStanding } from '@surety/workflow-contract';
import type { Breach } from '../persistence/breach.ts';
import { handlingOf } from '../persistence/breach-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { Escalation } from '../persistence/escalation.ts';
import { Rectification } from '../persistence/rectification.ts';
import { remindersMs } from '../rules/remedy-deadlines.ts';
import { instantText } from './instant-text.ts';

/** Where the remedy of a breach stands, as its lifecycle is told; null before it has begun, and for breaches of old. Of a report of the customer it begins with the question whether it is confirmed. */
export async function remedyStanding(em: EntityManager, breach: Breach): Promise<RemedyStanding | null> {
  const { phase, step, stepBegan, stepDue } = breach;
  if (step === 0 || phase === 'NOTICE_DUE' || phase === 'CLOSED') return null;
  const terms = await handlingOf(em, await em.findOneOrFail(Contract, { id: breach.contractId }));
  const plan = await em.findOne(Rectification, { breachId: breach.id });
  const escalation = await em.findOne(Escalation, { breachId: breach.id, endedAt: null });
  const due = phase === 'AWAITING_ANALYSIS' ? breach.analysisDue : stepDue;
  const reminders = stepBegan && stepDue ? remindersMs(phase, stepBegan.getTime(), stepDue.getTime()) : [];
  return {
    phase,
    move: breach.remedyMove,
    byDeadline: breach.movedByDeadline,
    step,
    due: due && instantText(due),
    remindAt: reminders.map(instantText),
    measures: plan?.measures.length ?? 0,
    rejections: breach.rejections,
    maxRejections: terms.maxRejections,
    rounds: breach.settlementRounds,
    maxRounds: terms.settlementRounds,
    proposedBy: breach.proposedBy,
    outcome: breach.outcomeBy && escalation?.outcome ? { by: breach.outcomeBy, what: escalation.outcome } : null,
    excluded: breach.liabilityExcluded,
    ...(breach.confirmation === 'UPHELD' ? { disputed: true } : {}),
  };
}
