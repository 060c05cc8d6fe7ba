import { defineEntity, p } from '@mikro-orm/core';

const PartySchema = defineEntity({
  name: 'Party',
  tableName: 'party',
  uniques: [{ properties: ['tenant', 'externalId'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    externalId: p.text().strictNullable(),
    name: p.text(),
    createdAt: p.datetime().length(3),
  },
});
/** A side of contracts (H7.2). */
export class Party extends PartySchema.class {}
PartySchema.setClass(Party);

const ContactSchema = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  indexes: [{ properties: ['tenant', 'subject'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    partyId: () => p.manyToOne(Party).mapToPk().joinColumn('party_id').index(),
    /** Contacts are told in this order, from 0. */
    position: p.integer(),
    name: p.text(),
    email: p.text(),
    function: p.enum(['SERVICE', 'MANAGER'] as const),
    /** The token's `sub` of this person, when they use Surety themselves. */
    subject: p.text().strictNullable(),
    language: p.enum(['EN', 'ZH'] as const),
    /** IANA. */
    timeZone: p.string(),
    /** Both or none: between these local times, `HH:MM`, the contact is told only what is urgent. */
    quietFrom: p.string().length(5).strictNullable(),
    quietUntil: p.string().length(5).strictNullable(),
    /** At this local time what is not urgent comes as one mail a day; null: each on its own. */
    digestAt: p.string().length(5).strictNullable(),
    maySign: p.boolean(),
    /** Both or none: up to how much the contact may approve, in minor units of an ISO 4217 currency. */
    approvalMinor: p.bigint('number').strictNullable(),
    approvalCurrency: p.string().length(3).strictNullable(),
    onChangeBoard: p.boolean(),
    /** Who it was is not known any more since then: it is told nothing, and stands only where others refer to it. */
    erasedAt: p.datetime().length(3).nullable(),
    /** Of the record: grows with every change of it. */
    version: p.integer(),
  },
});
/** Someone who is told things, and may decide some. */
export class Contact extends ContactSchema.class {}
ContactSchema.setClass(Contact);
