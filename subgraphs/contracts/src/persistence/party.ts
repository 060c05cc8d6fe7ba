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
    maySign: p.boolean(),
  },
});
/** Someone who is told things, and may decide some. */
export class Contact extends ContactSchema.class {}
ContactSchema.setClass(Contact);
