import { defineEntity, p } from '@mikro-orm/core';
import { DAMAGES_PHASES } from '../rules/damages.ts';
import { Breach } from './breach.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';

const DamagesSchema = defineEntity({
  name: 'Damages',
  tableName: 'damages',
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    breachId: () => p.manyToOne(Breach).mapToPk().joinColumn('breach_id').unique(),
    phase: p.enum(DAMAGES_PHASES),
    currency: p.string().length(3),
    claimedMinor: p.bigint('number'),
    reason: p.text(),
    /** Documents of the contract that show the loss. */
    documentIds: p.json<readonly string[]>(),
    claimedAt: p.datetime().length(3),
    claimedBy: p.text(),
    /** What a first person would accept, until a second one does. */
    proposedMinor: p.bigint('number').strictNullable(),
    firstAcceptedBy: p.text().strictNullable(),
    /** 0 while nothing is accepted. */
    acceptedMinor: p.bigint('number'),
    answer: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
    answeredBy: p.text().strictNullable(),
  },
});
/** Damages that the customer claims for a breach, and the provider's answer (H7.3.4). One claim for a breach. */
export class Damages extends DamagesSchema.class {}
DamagesSchema.setClass(Damages);
