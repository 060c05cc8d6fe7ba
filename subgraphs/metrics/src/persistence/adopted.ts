import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TimeCounts } from '@surety/domain';

/** A contract's signed version, as its lifecycle handed it over: what metrics evaluates by. The newest version holds. */
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
    maintenance: p.string().$type<TimeCounts>(),
    unknown: p.string().$type<TimeCounts>(),
    minimumOutageMs: p.bigint('number'),
    measuredFrom: p.datetime(3),
    /** The next check that the contract's lifecycle knows of; null when it waits for none. */
    nextCheckAt: p.datetime(3).nullable(),
  },
});
export class AdoptedContract extends AdoptedContractSchema.class {}
AdoptedContractSchema.setClass(AdoptedContract);

/** A version as it was handed over, word for word: what a later version replaced stays readable. */
const AdoptedVersionSchema = defineEntity({
  name: 'AdoptedVersion',
  tableName: 'adopted_version',
  properties: {
    contractId: p.string().primary(),
    version: p.integer().primary(),
    tenant: p.string(),
    customerId: p.string(),
    terms: p.json<object>(),
    adoptedAt: p.datetime(3),
  },
});
export class AdoptedVersion extends AdoptedVersionSchema.class {}
AdoptedVersionSchema.setClass(AdoptedVersion);

/** A target of an adopted contract, with how its service is measured. */
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
    operator: p.string().$type<'gte' | 'gt'>(),
    /** Percent, a decimal. */
    value: p.string(),
    period: p.string().$type<'MONTH' | 'QUARTER' | 'YEAR'>(),
    measuredBy: p.string().$type<MeasuredBy>(),
    /** Probes only. */
    staleAfterMs: p.bigint('number').nullable(),
  },
});
export class AdoptedTarget extends AdoptedTargetSchema.class {}
AdoptedTargetSchema.setClass(AdoptedTarget);

export type MeasuredBy = 'PROBES' | 'OUTAGES';

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

/** Surety's id of a customer that a token names by that id or by its external id; null when no contract has it. */
export async function customerIdOf(named: string, em: EntityManager): Promise<string | null> {
  const contract = await em.findOne(AdoptedContract, { $or: [{ customerId: named }, { customerExternalId: named }] });
  return contract?.customerId ?? null;
}
