import { defineEntity, p } from '@mikro-orm/core';
import type { ExplanationStep } from '@surety/domain';
import { COMPENSATION_PHASES } from '../rules/compensation-course.ts';
import type { Indicator, TargetUnit } from '../rules/indicators.ts';
import { NOTHING_OWED_REASONS } from '../rules/nothing-owed.ts';
import { Breach } from './breach.ts';
import { Contract } from './contract.ts';
import type { Target } from './contract-version.ts';
import { Party } from './party.ts';

/** One target's figures as a compensation was settled on them. Numerator and denominator are whole numbers as text. */
export type SettledFigures = {
  readonly targetId: string;
  readonly indicator: Indicator;
  readonly evaluationId: string;
  readonly revision: number;
  readonly outcome: string;
  readonly availability: { readonly numerator: string; readonly denominator: string } | null;
  /** Null for what was worked out before it was kept, like everything below. Times are milliseconds. */
  readonly operator: Target['operator'] | null;
  readonly limit: string | null;
  readonly unit: TargetUnit | null;
  readonly value: string | null;
  readonly agreedMs: number | null;
  readonly excludedMs: number | null;
  readonly unknownMs: number | null;
  readonly upMs: number | null;
  readonly downMs: number | null;
  /** RFC 3339. */
  readonly evaluatedAt: string | null;
};

/** A fact behind these figures, as it was known then. Instants are RFC 3339. */
export type SettledFact = {
  readonly kind: 'OUTAGE' | 'DOWN_STATE' | 'MAINTENANCE' | 'EXCLUSION';
  readonly id: string;
  readonly serviceId: string | null;
  readonly source: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly impact: string | null;
  readonly reason: string | null;
};

const CompensationSchema = defineEntity({
  name: 'Compensation',
  tableName: 'compensation',
  indexes: [{ properties: ['contractId', 'period'] }, { properties: ['contractId', 'periodEnd'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    breachId: () => p.manyToOne(Breach).mapToPk().joinColumn('breach_id').unique(),
    /** Of the breach; the end is that of the whole period, cut to the term. */
    period: p.string(),
    periodEnd: p.datetime().length(3),
    phase: p.enum(COMPENSATION_PHASES),
    /** Null: no claim is asked for. */
    claimableUntil: p.datetime().length(3).strictNullable(),
    /** The customer is reminded then; null without a claim. */
    remindAt: p.datetime().length(3).strictNullable(),
    claimedAt: p.datetime().length(3).strictNullable(),
    claimedBy: p.text().strictNullable(),
    /** The newest settlement; null before the period is sealed. */
    settledAt: p.datetime().length(3).strictNullable(),
    contractVersion: p.integer().strictNullable(),
    contractHash: p.string().length(64).strictNullable(),
    currency: p.string().length(3).strictNullable(),
    feeMinor: p.bigint('number').strictNullable(),
    percent: p.string().strictNullable(),
    /** Percents, decimals, per missed target. */
    percents: p.json<Readonly<Record<string, string>>>(),
    /** Of interruption compensation. */
    startedHours: p.integer().default(0),
    settledMinor: p.bigint('number'),
    cappedBy: p.enum(['MONTH', 'YEAR'] as const).strictNullable(),
    nothingBecause: p.enum(NOTHING_OWED_REASONS).strictNullable(),
    figures: p.json<readonly SettledFigures[]>(),
    facts: p.json<readonly SettledFact[]>().default('[]'),
    steps: p.json<readonly ExplanationStep[]>(),
    firstApprovedBy: p.text().strictNullable(),
    approvedBy: p.text().strictNullable(),
    approvedMinor: p.bigint('number'),
    refusalReason: p.text().strictNullable(),
    postedMinor: p.bigint('number'),
    /** What stands in the ledger as damages, beside the credit. */
    damagesMinor: p.bigint('number').default(0),
  },
});
/** What a breach gives back, from the seal of its period to the ledger (H7.3.4). */
export class Compensation extends CompensationSchema.class {}
CompensationSchema.setClass(Compensation);

const COMPENSATION_EVENTS = [
  'CLAIMED',
  'SETTLED',
  'LAPSED',
  'FIRST_APPROVED',
  'APPROVED',
  'REFUSED',
  'POSTED',
  'REVERSED',
  'PAID_OUT',
] as const;

const CompensationEventSchema = defineEntity({
  name: 'CompensationEvent',
  tableName: 'compensation_event',
  uniques: [{ properties: ['tenant', 'fact'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    compensationId: () => p.manyToOne(Compensation).mapToPk().joinColumn('compensation_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** Names what became true, e.g. `compensation/cmp_…/settled/tgt_…@3`. */
    fact: p.text(),
    kind: p.enum(COMPENSATION_EVENTS),
    at: p.datetime().length(3),
    /** Subject of the token; the lifecycle's own for what it did. */
    by: p.text(),
    /** Null where nothing is owed. */
    minor: p.bigint('number').strictNullable(),
    currency: p.string().length(3).strictNullable(),
    figures: p.json<readonly SettledFigures[]>(),
    steps: p.json<readonly ExplanationStep[]>(),
  },
});
/** One step of a compensation, done once. */
export class CompensationEvent extends CompensationEventSchema.class {}
CompensationEventSchema.setClass(CompensationEvent);
