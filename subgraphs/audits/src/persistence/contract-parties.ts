import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Whose a contract is, as the contract's lifecycle handed it over; by it each party sees its own. */
const ContractPartiesSchema = defineEntity({
  name: 'ContractParties',
  tableName: 'contract_parties',
  properties: {
    contractId: p.string().primary(),
    tenant: p.string(),
    version: p.integer(),
    providerId: p.string(),
    providerExternalId: p.string().nullable(),
    customerId: p.string(),
    customerExternalId: p.string().nullable(),
  },
});
export class ContractParties extends ContractPartiesSchema.class {}
ContractPartiesSchema.setClass(ContractParties);

/** Surety's id of a customer that a token names by that id or by its external id; null when no contract has it. */
export async function customerIdOf(named: string, em: EntityManager): Promise<string | null> {
  const parties = await em.findOne(ContractParties, { $or: [{ customerId: named }, { customerExternalId: named }] });
  return parties?.customerId ?? null;
}
