import { defineEntity, p } from '@mikro-orm/core';
import { BREACH_KINDS, CONFIRMATIONS } from '../rules/breach-kinds.ts';
import { ATTRIBUTIONS, BREACH_PHASES, CAUSE_CATEGORIES } from '../rules/breach-phases.ts';
import { INDICATORS, TARGET_UNITS } from '../rules/indicators.ts';
import type { Legs } from '../rules/legs.ts';
import { REMEDY_MOVES } from '../rules/remedy-moves.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';
import { Service } from './service.ts';

const BreachSubjectSchema = defineEntity({
  name: 'BreachSubject',
  tableName: 'breach_subject',
  uniques: [{ properties: ['contractId', 'serviceId', 'period'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    serviceId: () => p.manyToOne(Service).mapToPk().joinColumn('service_id'),
    /** Label, e.g. `2026-02`; not its start, which a month and a quarter may share. */
    period: p.string(),
    /** Newest figures seen, per target id: an older revision that arrives late is ignored, whether or not a breach is open. */
    legs: p.json<Legs>(),
  },
});
/** What breaches are counted by: contract, service and period. Its row is the lock under which they are recorded. */
export class BreachSubject extends BreachSubjectSchema.class {}
BreachSubjectSchema.setClass(BreachSubject);

/** A breach stands open: what makes its contract MISSED. What the customer reports does once it is confirmed. The one place that says so. */
export const OPEN_BREACH = `standing = 'STANDING' and phase <> 'CLOSED' and coalesce(confirmation, 'CONFIRMED') = 'CONFIRMED'`;

const BreachSchema = defineEntity({
  name: 'Breach',
  tableName: 'breach',
  uniques: [
    { properties: ['contractId', 'serviceId', 'kind', 'period', 'episode'] },
    { properties: ['customerId', 'externalId'] },
  ],
  indexes: [{ properties: ['tenant', 'periodStart', 'id'] }, { properties: ['contractId'], where: OPEN_BREACH }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    serviceId: () => p.manyToOne(Service).mapToPk().joinColumn('service_id'),
    kind: p.enum(BREACH_KINDS),
    /** In the system of whoever reported it. */
    externalId: p.text().strictNullable(),
    /** Null where nobody has to confirm anything. */
    confirmation: p.enum(CONFIRMATIONS).strictNullable(),
    /** Label, e.g. `2026-02`. */
    period: p.string(),
    periodStart: p.datetime().length(3),
    periodEnd: p.datetime().length(3),
    episode: p.integer(),
    standing: p.enum(['STANDING', 'WITHDRAWN'] as const),
    /** How often it was withdrawn, and how often reinstated. */
    withdrawals: p.integer(),
    reinstatements: p.integer(),
    /** Since when it stands withdrawn: that time counts for nobody. */
    withdrawnAt: p.datetime().length(3).strictNullable(),
    phase: p.enum(BREACH_PHASES),
    /** Of the record: grows with every decision on it. */
    version: p.integer(),
    occurredAt: p.datetime().length(3),
    detectedAt: p.datetime().length(3),
    notifyBy: p.datetime().length(3),
    toldAt: p.datetime().length(3).strictNullable(),
    toldLate: p.boolean(),
    held: p.boolean(),
    analysisDue: p.datetime().length(3),
    /** Why the analysis may take longer than 72 hours. */
    extensionReason: p.text().strictNullable(),
    analysisCause: p.text().strictNullable(),
    analysisImprovement: p.text().strictNullable(),
    analysedBy: p.text().strictNullable(),
    analysedAt: p.datetime().length(3).strictNullable(),
    causeCategory: p.enum(CAUSE_CATEGORIES).strictNullable(),
    contributingFactors: p.json<readonly string[]>(),
    attribution: p.enum(ATTRIBUTIONS).strictNullable(),
    /** What the customer said to an attribution to somebody else than the provider; nobody said it where a deadline did. */
    attributionAnswer: p.enum(['AGREED', 'REFUSED'] as const).strictNullable(),
    attributionAnswerReason: p.text().strictNullable(),
    attributionAnsweredBy: p.text().strictNullable(),
    attributionAnsweredAt: p.datetime().length(3).strictNullable(),
    /** Both sides agree that the provider is not liable: no credit is owed. */
    liabilityExcluded: p.boolean(),
    /** Counts the steps since the analysis: what is told of a step is told once. */
    step: p.integer(),
    stepBegan: p.datetime().length(3).strictNullable(),
    stepDue: p.datetime().length(3).strictNullable(),
    /** The last move, and how often a report was rejected and a settlement proposed. */
    remedyMove: p.enum(REMEDY_MOVES).strictNullable(),
    /** A deadline made that move: nobody answered in time. */
    movedByDeadline: p.boolean(),
    rejections: p.integer(),
    settlementRounds: p.integer(),
    /** Who proposed the settlement that is open, and the phase that it interrupts. */
    proposedBy: p.enum(['PROVIDER', 'CUSTOMER'] as const).strictNullable(),
    interruptedPhase: p.enum(['AWAITING_PLAN', 'RECTIFYING'] as const).strictNullable(),
    /** When the interrupted step would have been due, and since when it is interrupted. */
    interruptedDue: p.datetime().length(3).strictNullable(),
    interruptedAt: p.datetime().length(3).strictNullable(),
    /** Who recorded what the mediation came to, while the other side is to confirm it. */
    outcomeBy: p.enum(['PROVIDER', 'CUSTOMER'] as const).strictNullable(),
    /** The breach of the same contract and service whose rectification this one shows to be of no effect. */
    predecessorId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('predecessor_id').strictNullable().deleteRule('restrict').index(),
    sealAt: p.datetime().length(3),
    /** Counts its lifecycles from 1: each reopening of its period after it was closed begins another. */
    round: p.integer().default(1),
    /** Where it stood when it was closed, and goes on if its period is reopened; null while it is open. */
    closedPhase: p.enum(BREACH_PHASES).strictNullable(),
  },
});
/** A target missed for certain, or what was reported (H7.3). */
export class Breach extends BreachSchema.class {}
BreachSchema.setClass(Breach);

const BreachLegSchema = defineEntity({
  name: 'BreachLeg',
  tableName: 'breach_leg',
  properties: {
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').primary().deleteRule('restrict').updateRule('restrict'),
    targetId: p.string().primary(),
    tenant: p.string(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    evaluationId: p.string(),
    revision: p.integer(),
    indicator: p.enum(INDICATORS),
    /** Of limit and value, which are decimals. */
    unit: p.enum(TARGET_UNITS),
    limit: p.string(),
    outcome: p.string(),
    value: p.string().strictNullable(),
    downMs: p.bigint('number'),
    /** Time down that the limit allows over the whole period; null where it is not time down that is limited. */
    allowedMs: p.bigint('number').strictNullable(),
    missedAt: p.datetime().length(3).strictNullable(),
    /** Why that revision of the figures was made; null for figures from before it was kept. */
    reason: p.text().strictNullable(),
  },
});
/** One target of a breach's service and period, by its newest evaluation. */
export class BreachLeg extends BreachLegSchema.class {}
BreachLegSchema.setClass(BreachLeg);
