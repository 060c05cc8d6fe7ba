import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from './contract.ts';
import { Contact, Party } from './party.ts';

const SignatureSchema = defineEntity({
  name: 'Signature',
  tableName: 'signature',
  uniques: [{ properties: ['contractId', 'versionNumber', 'partyId'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** Number of the version that was signed. */
    versionNumber: p.integer(),
    /** Of the content that was signed; null for one that was signed elsewhere. */
    hash: p.string().length(64).strictNullable(),
    /** Who is bound by it. */
    partyId: () => p.manyToOne(Party).mapToPk().joinColumn('party_id'),
    /** Who signed; null for a contract that was signed elsewhere. */
    contactId: () => p.manyToOne(Contact).mapToPk().joinColumn('contact_id').strictNullable().deleteRule('restrict'),
    at: p.datetime().length(3),
  },
});
/** One party's signature. */
export class Signature extends SignatureSchema.class {}
SignatureSchema.setClass(Signature);
