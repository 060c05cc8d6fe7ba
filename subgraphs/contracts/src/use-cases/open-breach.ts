import { analysisDueMs, durationMs, noticeDueMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { instantText } from '../lifecycles/instant-text.ts';
import { Breach } from '../persistence/breach.ts';
import { writeLegs } from '../persistence/breach-repository.ts';
import type { Contract } from '../persistence/contract.ts';
import type { Service } from '../persistence/service.ts';
import { type Legs, occurredAtMs } from '../rules/legs.ts';
import { sealAtMs } from '../rules/seal.ts';
import { sendOpened } from './breach-messages.ts';
import { repeatBreach } from './repeat-breach.ts';

export type NewBreach = {
  readonly contract: Contract;
  readonly service: Service;
  readonly period: { readonly period: string; readonly periodStart: Date; readonly periodEnd: Date };
  readonly episode: number;
  readonly legs: Legs;
};

/**
 * Writes the record of a target missed for certain with its deadlines, and starts its lifecycle. Where the contract lets the provider's
 * manager hold the notice, it is held from the start and waits for the release; else it goes out at once.
 * @returns the breach's id
 */
export async function openBreach(tx: Tx, { contract, service, period, episode, legs }: NewBreach): Promise<string> {
  const occurredMs = occurredAtMs(legs);
  const takenOverAtMs = contract.takenOverAt?.getTime() ?? null;
  const notice = noticeDueMs({
    noticeClock: contract.noticeClock,
    occurredAtMs: occurredMs,
    detectedAtMs: tx.now,
    takenOverAtMs,
  });
  const predecessorId = await repeatBreach(tx, contract, service.id, occurredMs);
  const breach = tx.em.create(Breach, {
    id: tx.newId('brc'),
    tenant: contract.tenant,
    contractId: contract.id,
    customerId: contract.customerId,
    serviceId: service.id,
    period: period.period,
    periodStart: period.periodStart,
    periodEnd: period.periodEnd,
    episode,
    standing: 'STANDING',
    withdrawals: 0,
    reinstatements: 0,
    withdrawnAt: null,
    phase: 'NOTICE_DUE',
    version: 1,
    occurredAt: new Date(occurredMs),
    detectedAt: new Date(tx.now),
    notifyBy: new Date(notice.dueMs),
    toldAt: null,
    toldLate: false,
    held: contract.mayHoldNotice,
    analysisDue: new Date(analysisDueMs(tx.now)),
    analysisCause: null,
    analysisImprovement: null,
    analysedBy: null,
    analysedAt: null,
    ...NO_REMEDY_YET,
    predecessorId,
    sealAt: new Date(
      sealAtMs({
        periodEndMs: period.periodEnd.getTime(),
        takenOverAtMs,
        detectedAtMs: tx.now,
        graceMs: durationMs(contract.graceTime),
      }),
    ),
  });
  await tx.em.flush();
  await writeLegs(tx.em, breach, Object.values(legs));
  await sendOpened(tx.outbox, {
    breach,
    contract,
    serviceName: service.name,
    legs,
    asked: [],
    remedy: null,
    credit: null,
  });
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    details: {
      what: 'OPEN',
      period: breach.period,
      episode,
      occurredAt: instantText(breach.occurredAt),
      predecessorId,
    },
  });
  return breach.id;
}

/** What a breach says of the steps that lie ahead. */
const NO_REMEDY_YET = {
  extensionReason: null,
  causeCategory: null,
  contributingFactors: [],
  attribution: null,
  attributionAnswer: null,
  attributionAnswerReason: null,
  attributionAnsweredBy: null,
  attributionAnsweredAt: null,
  liabilityExcluded: false,
  step: 0,
  stepBegan: null,
  stepDue: null,
  remedyMove: null,
  movedByDeadline: false,
  rejections: 0,
  settlementRounds: 0,
  proposedBy: null,
  interruptedPhase: null,
  interruptedDue: null,
  interruptedAt: null,
  outcomeBy: null,
} as const;
