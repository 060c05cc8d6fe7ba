import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  localDateOf,
  type PartialOutages,
  type PeriodBasis,
  type PeriodUnit,
  type ServiceHours,
  type TimeCounts,
} from '@surety/domain';
import { workflowId } from '@surety/workflow-contract';
import type { Side } from '../rules/exclusion-decisions.ts';

/** A contract as its lifecycle handed it over: parties and term of its newest version. What each version says of time stands with it. */
const AdoptedContractSchema = defineEntity({
  name: 'AdoptedContract',
  tableName: 'adopted_contract',
  indexes: [{ properties: ['tenant', 'customerId'] }],
  properties: {
    contractId: p.string().primary(),
    tenant: p.string(),
    version: p.integer(),
    providerId: p.string(),
    providerExternalId: p.string().nullable(),
    customerId: p.string(),
    customerExternalId: p.string().nullable(),
    timeZone: p.string(),
    termStart: p.datetime(3),
    termEnd: p.datetime(3),
    takenOverAt: p.datetime(3).nullable(),
    measuredFrom: p.datetime(3),
    /** The next check that the contract's lifecycle knows of; null when it waits for none. */
    nextCheckAt: p.datetime(3).nullable(),
    /** Where messages to the contract's lifecycle go once it runs under another id than at first: after a reopening behind its end. */
    lifecycle: p.string().strictNullable(),
  },
});
export class AdoptedContract extends AdoptedContractSchema.class {}
AdoptedContractSchema.setClass(AdoptedContract);

/** The id under which the contract's lifecycle runs. */
export const lifecycleOf = ({ tenant, contractId, lifecycle }: AdoptedContract): string =>
  lifecycle ?? workflowId.contract(tenant, contractId);

/** What says which contract's periods and promises are meant. */
export type ContractTerm = Pick<AdoptedContract, 'contractId' | 'tenant' | 'timeZone' | 'termStart' | 'termEnd'>;

/** What periods of a contract are counted by. */
export const periodBasis = ({ timeZone, termStart }: ContractTerm): PeriodBasis => ({
  timeZone,
  termFirstDay: localDateOf(termStart.getTime(), timeZone),
});

/** The side on which a caller's party stands, which a token names by Surety's id or its external one; null for one that is no party of the contract. */
export function sideOf(contract: AdoptedContract, party: string | null): Side | null {
  const { providerId, providerExternalId, customerId, customerExternalId } = contract;
  if (party === null) return null;
  if (party === providerId || party === providerExternalId) return 'PROVIDER';
  return party === customerId || party === customerExternalId ? 'CUSTOMER' : null;
}

/** A signed version, in force until the next one is; also as it was handed over, word for word. */
const AdoptedVersionSchema = defineEntity({
  name: 'AdoptedVersion',
  tableName: 'adopted_version',
  properties: {
    contractId: p.string().primary(),
    version: p.integer().primary(),
    tenant: p.string(),
    customerId: p.string(),
    effectiveFrom: p.datetime(3),
    maintenance: p.string().$type<TimeCounts>(),
    unknown: p.string().$type<TimeCounts>(),
    minimumOutageMs: p.bigint('number'),
    partialOutages: p.string().$type<PartialOutages>(),
    /** Facts count for so long after a period; null from before that was handed over: nothing of it is sealed. */
    graceMs: p.bigint('number').strictNullable(),
    /** When its promises are owed; null: round the clock. */
    hours: p.json<ServiceHours>().nullable(),
    terms: p.json<object>(),
    adoptedAt: p.datetime(3),
  },
});
export class AdoptedVersion extends AdoptedVersionSchema.class {}
AdoptedVersionSchema.setClass(AdoptedVersion);

/** What targets measure (H3.2), how they compare and what their limits are given in, as contracts say it. */
export type PromisedIndicator = 'AVAILABILITY' | 'MTTR' | 'MTTF' | 'INTERRUPTION_TIME' | 'CSAT' | 'NPS';
export type PromisedOperator = 'GTE' | 'GT' | 'LTE' | 'LT';
export type PromisedUnit = 'PERCENT' | 'HOURS' | 'MINUTES' | 'POINTS';

/** A target of a version, with how its service is measured. */
const AdoptedTargetSchema = defineEntity({
  name: 'AdoptedTarget',
  tableName: 'adopted_target',
  indexes: [{ properties: ['tenant', 'serviceId'] }, { properties: ['contractId'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    version: p.integer(),
    serviceId: p.string(),
    indicator: p.string().$type<PromisedIndicator>(),
    operator: p.string().$type<PromisedOperator>(),
    /** A decimal in `unit`. */
    value: p.string(),
    unit: p.string().$type<PromisedUnit>(),
    period: p.string().$type<PeriodUnit>(),
    measuredBy: p.string().$type<MeasuredBy>(),
    /** Probes only. */
    staleAfterMs: p.bigint('number').nullable(),
    /** Compositions only: the service runs while at least so many of its parts do. */
    atLeast: p.integer().nullable(),
    /** Surveys only: as the contract agrees on them. */
    minimumAnswers: p.integer().nullable(),
    isAnonymous: p.boolean().nullable(),
  },
});
export class AdoptedTarget extends AdoptedTargetSchema.class {}
AdoptedTargetSchema.setClass(AdoptedTarget);

/** A service that the service of a target is made up of. */
const AdoptedPartSchema = defineEntity({
  name: 'AdoptedPart',
  tableName: 'adopted_part',
  indexes: [{ properties: ['tenant', 'serviceId'] }, { properties: ['contractId'] }],
  properties: {
    targetId: p.string().primary(),
    serviceId: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    measuredBy: p.string().$type<FactKind>(),
    /** Probes only. */
    staleAfterMs: p.bigint('number').nullable(),
  },
});
export class AdoptedPart extends AdoptedPartSchema.class {}
AdoptedPartSchema.setClass(AdoptedPart);

/** The facts that a service can be measured by. */
export type FactKind = 'PROBES' | 'OUTAGES';
/** A composition is worked out from the facts of its parts; surveys say nothing of how a service runs. */
export type MeasuredBy = FactKind | 'COMPOSITION' | 'SURVEYS';

/** A service that some adopted contract promises something about; facts name it by id or by the integration's own id. */
const KnownServiceSchema = defineEntity({
  name: 'KnownService',
  tableName: 'known_service',
  indexes: [{ properties: ['tenant', 'externalId'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    externalId: p.string().nullable(),
    name: p.string(),
    measuredBy: p.string().$type<MeasuredBy>(),
  },
});
export class KnownService extends KnownServiceSchema.class {}
KnownServiceSchema.setClass(KnownService);

/** Targets that facts of a service can change: its own, and those of the services that it is a part of. */
export async function targetsMeasuredBy(em: EntityManager, serviceId: string): Promise<AdoptedTarget[]> {
  const parts = await em.find(AdoptedPart, { serviceId });
  return em.find(
    AdoptedTarget,
    { $or: [{ serviceId }, { id: { $in: parts.map(({ targetId }) => targetId) } }] },
    { orderBy: { contractId: 'asc', id: 'asc' } },
  );
}

/** Services whose facts a contract is judged by: those that it promises something about, and those that they are made up of. */
export async function servicesMeasuredFor(em: EntityManager, contractId: string): Promise<string[]> {
  const [targets, parts] = [await em.find(AdoptedTarget, { contractId }), await em.find(AdoptedPart, { contractId })];
  return [...new Set([...targets, ...parts].map(({ serviceId }) => serviceId))];
}

/** Surety's id of a customer that a token names by that id or by its external id; null when no contract has it. */
export async function customerIdOf(named: string, em: EntityManager): Promise<string | null> {
  const contract = await em.findOne(AdoptedContract, { $or: [{ customerId: named }, { customerExternalId: named }] });
  return contract?.customerId ?? null;
}
