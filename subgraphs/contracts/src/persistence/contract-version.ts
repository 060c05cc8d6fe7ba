import { defineEntity, p } from '@mikro-orm/core';
import { type ClaimWindow, CONTINUATIONS, LEVEL_CODES, type PartialOutages } from '@surety/domain';
import type { AssessedPeriod } from '../rules/assessment.ts';
import type { FeeIndexation } from '../rules/fee-indexation.ts';
import { INDICATORS, TARGET_UNITS } from '../rules/indicators.ts';
import { VERSION_STATES } from '../rules/negotiation.ts';
import type { Agreement } from './agreement.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';
import { SearchVector } from './search-vector.ts';
import { Service } from './service.ts';

/** A service that another one is made up of. */
export type ServicePart = {
  readonly serviceId: string;
  readonly measuredBy: 'PROBES' | 'OUTAGES';
  /** ISO 8601; only for probes. */
  readonly staleAfter: string | null;
};

/** The service runs while at least so many of its parts do. */
export type Composition = { readonly atLeast: number; readonly parts: readonly ServicePart[] };

/** How time counts that is neither plainly up nor down. */
export type TimeCounts = 'EXCLUDE' | 'UP' | 'DOWN';

/** What one version of a contract says, as it was entered; its targets have rows of their own. Never changed. */
export type ContractContent = {
  readonly title: string;
  readonly timeZone: string;
  readonly termStart: string;
  readonly termEnd: string;
  readonly noticeClock: 'OCCURRENCE' | 'DETECTION';
  readonly graceTime: string;
  readonly mayHoldNotice: boolean;
  readonly maintenance: TimeCounts;
  readonly unknown: TimeCounts;
  readonly minimumOutage: string;
  /** Absent from versions of old: `BY_IMPACT`. */
  readonly partialOutages?: PartialOutages;
  /** Null, and absent from versions of old, where no claim is asked for. */
  readonly claimWindow?: ClaimWindow | null;
  /** Null, and absent from versions of old, where nothing is said of it. */
  readonly agreement?: Agreement | null;
};

const ContractVersionSchema = defineEntity({
  name: 'ContractVersion',
  tableName: 'contract_version',
  uniques: [{ properties: ['contractId', 'number'] }, { properties: ['contractId', 'reviewId'] }],
  indexes: [{ properties: ['search'], type: 'gin' }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    number: p.integer(),
    content: p.json<ContractContent>(),
    /** In force from then on once it is signed: for the first version the begin of the term. */
    effectiveFrom: p.datetime().length(3),
    state: p.enum(VERSION_STATES),
    proposedById: () => p.manyToOne(Party).mapToPk().joinColumn('proposed_by_id'),
    proposedAt: p.datetime().length(3),
    offerExpiresAt: p.datetime().length(3).strictNullable(),
    /** Why it was proposed, and why it was refused, as the sides said. */
    reason: p.text().strictNullable(),
    answer: p.text().strictNullable(),
    /** By the contract's own words on renewal, without signatures; null for one that both sides sign. */
    continuation: p.enum(CONTINUATIONS).strictNullable(),
    /** The review that it came out of; null where none did. */
    reviewId: p.string().strictNullable(),
    /** Months over which a fee for the term is spread; null: from the begin to the end of the term. */
    feeMonths: p.integer().strictNullable(),
    /** What the indexation clause before it gives for its term; null where it begins none, or nothing is indexed. */
    indexation: p.json<FeeIndexation>().strictNullable(),
    /** Canonical JSON of the whole content, and its hash; null for versions from before it was kept. */
    canonical: p.text().strictNullable(),
    hash: p.string().length(64).strictNullable(),
    /** Of the handbook, that each of its availability targets reaches; null below all (H3.1). */
    levelReached: p.enum(LEVEL_CODES).strictNullable(),
    /** What its contract is found by in this version. */
    search: p.type(SearchVector).lazy(),
    /** How it would have come out in the twelve months before it, and when that was looked at; null while nobody has. */
    assessedPeriods: p.json<readonly AssessedPeriod[]>().strictNullable(),
    assessedAt: p.datetime().length(3).strictNullable(),
  },
});
/** One version of a contract's content: never changed but for what became of it. */
export class ContractVersion extends ContractVersionSchema.class {}
ContractVersionSchema.setClass(ContractVersion);

/** How people are asked how satisfied they are. */
export type SurveyTerms = { readonly minimumAnswers: number; readonly anonymous: boolean };

const TargetSchema = defineEntity({
  name: 'Target',
  tableName: 'target',
  uniques: [{ properties: ['versionId', 'position'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    versionId: () => p.manyToOne(ContractVersion).mapToPk().joinColumn('version_id'),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    /** Number of the version that it stands in. */
    contentVersion: p.integer(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    serviceId: () => p.manyToOne(Service).mapToPk().joinColumn('service_id'),
    position: p.integer(),
    indicator: p.enum(INDICATORS),
    operator: p.enum(['GTE', 'GT', 'LTE', 'LT'] as const),
    /** A decimal in `unit`. */
    value: p.string(),
    unit: p.enum(TARGET_UNITS),
    period: p.enum(['MONTH', 'QUARTER', 'YEAR', 'CONTRACT_YEAR'] as const),
    measuredBy: p.enum(['PROBES', 'OUTAGES', 'COMPOSITION', 'SURVEYS'] as const),
    /** ISO 8601; only for probes. */
    staleAfter: p.text().strictNullable(),
    /** Only for compositions. */
    composition: p.json<Composition>().strictNullable(),
    /** Only for surveys. */
    surveys: p.json<SurveyTerms>().nullable(),
  },
});
/** A service level target (H3.3). */
export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);
