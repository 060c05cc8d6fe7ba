import { analysisDueMs, noticeDueMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { breachFigures } from '../lifecycles/breach-figures.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { Breach } from '../persistence/breach.ts';
import { type Reasons, writeLegs } from '../persistence/breach-repository.ts';
import type { Contract } from '../persistence/contract.ts';
import { sealingOfPeriod } from '../persistence/sealing.ts';
import type { Service } from '../persistence/service.ts';
import { type BreachKind, isReported } from '../rules/breach-kinds.ts';
import type { Legs } from '../rules/legs.ts';
import type { Side } from '../rules/negotiation.ts';
import { sendOpened } from './breach-messages.ts';
import { repeatBreach } from './repeat-breach.ts';

export type NewBreach = {
  readonly contract: Contract;
  readonly service: Service;
  readonly period: { readonly period: string; readonly periodStart: Date; readonly periodEnd: Date };
  readonly episode: number;
  readonly kind: BreachKind;
  readonly occurredMs: number;
  /** None of what was reported. */
  readonly legs: Legs;
  /** Why figures that are new came about. */
  readonly reasons: Reasons;
  /** Who reported it; null where it was measured. */
  readonly reportedBy: Side | null;
  /** In the reporter's system. */
  readonly externalId: string | null;
};

/**
 * Writes the record of a breach with its deadlines, and starts its lifecycle. Where the contract lets the provider's manager hold the notice,
 * it is held from the start and waits for the release; else it goes out at once. What the customer reported it knows already: it is told at
 * once, within 24 hours of its report, that it has arrived, and the breach counts as one when it is confirmed.
 * @returns the breach
 */
export async function openBreach(tx: Tx, opened: NewBreach): Promise<Breach> {
  const { contract, service, period, episode, kind, occurredMs, legs, reasons, reportedBy, externalId } = opened;
  const isCustomers = reportedBy === 'CUSTOMER';
  const takenOverAtMs = contract.takenOverAt?.getTime() ?? null;
  const notice = noticeDueMs({
    noticeClock: isCustomers ? 'DETECTION' : contract.noticeClock,
    occurredAtMs: occurredMs,
    detectedAtMs: tx.now,
    takenOverAtMs,
  });
  const predecessorId = isCustomers ? null : await repeatBreach(tx, { contract, service, kind, occurredMs });
  const breach = tx.em.create(Breach, {
    id: tx.newId('brc'),
    tenant: contract.tenant,
    contractId: contract.id,
    customerId: contract.customerId,
    serviceId: service.id,
    kind,
    externalId,
    confirmation: isCustomers ? 'AWAITED' : null,
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
    held: contract.mayHoldNotice && !isCustomers,
    analysisDue: new Date(analysisDueMs(tx.now)),
    analysisCause: null,
    analysisImprovement: null,
    analysedBy: null,
    analysedAt: null,
    ...NO_REMEDY_YET,
    predecessorId,
    sealAt: await sealOf(tx, contract, period.period, kind),
    round: 1,
    closedPhase: null,
  });
  await tx.em.flush();
  await writeLegs(tx.em, breach, legs, reasons);
  await sendOpened(tx.outbox, {
    breach,
    contract,
    serviceName: service.name,
    figures: await breachFigures(tx.em, breach, legs),
    unreached: false,
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
      kind,
      period: breach.period,
      episode,
      occurredAt: instantText(breach.occurredAt),
      predecessorId,
    },
  });
  return breach;
}

/**
 * When its period is sealed; before the contract is measured nobody can be late. What was reported rests on no facts of the period: both sides
 * have the grace time to speak about it.
 */
async function sealOf({ em, now }: Tx, contract: Contract, label: string, kind: BreachKind): Promise<Date> {
  const sealing = await sealingOfPeriod(em, contract, label);
  if (!sealing.ok) throw new Error(sealing.problem.message);
  const { sealAtMs, endMs, graceMs } = sealing.value;
  const fromNowMs = Math.max(endMs, now) + graceMs;
  return new Date(isReported(kind) ? Math.max(sealAtMs ?? 0, fromNowMs) : (sealAtMs ?? fromNowMs));
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
