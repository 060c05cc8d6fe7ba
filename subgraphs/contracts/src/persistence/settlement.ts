import { defineEntity, p } from '@mikro-orm/core';
import type { ContractTermsInput } from '../generated/types.ts';
import { Breach } from './breach.ts';
import { Contract } from './contract.ts';
import { Contact, Party } from './party.ts';

const SettlementSchema = defineEntity({
  name: 'Settlement',
  tableName: 'settlement',
  properties: {
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').primary().deleteRule('restrict').updateRule('restrict'),
    /** Of the breach, from 1: the round in which it was proposed. */
    round: p.integer().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    proposedBySide: p.enum(['PROVIDER', 'CUSTOMER'] as const),
    content: p.text(),
    amountMinor: p.bigint('number').strictNullable(),
    currency: p.string().length(3).strictNullable(),
    /** What the contract says once it is accepted, as it was entered, and from which local day on; null where its terms stay. */
    terms: p.json<ContractTermsInput>().strictNullable(),
    effectiveFrom: p.string().strictNullable(),
    /** What is signed, as canonical JSON, and its hash; null for settlements from before this was kept. */
    canonical: p.text().strictNullable(),
    hash: p.string().length(64).strictNullable(),
    /** Of the version that its terms became. */
    versionNumber: p.integer().strictNullable(),
    /** Who signed it by proposing it, and who did by accepting it: subjects of tokens, and the contacts that bear them. */
    proposedBy: p.text(),
    acceptedBy: p.text().strictNullable(),
    proposedByContactId: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('proposed_by_contact_id').strictNullable().deleteRule('restrict'),
    acceptedByContactId: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('accepted_by_contact_id').strictNullable().deleteRule('restrict'),
    proposedAt: p.datetime().length(3),
    expiresAt: p.datetime().length(3),
    state: p.enum(['OPEN', 'COUNTERED', 'ACCEPTED', 'REJECTED', 'EXPIRED'] as const),
    reason: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
  },
});
/** What one side proposes to settle a breach by (H7.3.3). */
export class Settlement extends SettlementSchema.class {}
SettlementSchema.setClass(Settlement);
