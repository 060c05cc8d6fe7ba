import { defineEntity, p } from '@mikro-orm/core';
import { DOCUMENT_KINDS } from '../rules/documents.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';

const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    /** Of the contract once the customer knows of it; before it is attached the customer that sent it, and null for what the provider's side sent. */
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id').strictNullable().deleteRule('restrict'),
    name: p.text(),
    mediaType: p.text(),
    sizeBytes: p.integer(),
    /** Of the content, under which the store has it. */
    sha256: p.string().length(64),
    uploadedById: () =>
      p.manyToOne(Party).mapToPk().joinColumn('uploaded_by_id').strictNullable().deleteRule('restrict'),
    /** The token's `sub` of whoever sent it. */
    uploadedBySubject: p.text(),
    uploadedAt: p.datetime().length(3),
    contractId: () =>
      p.manyToOne(Contract).mapToPk().joinColumn('contract_id').strictNullable().deleteRule('restrict').index(),
    kind: p.enum(DOCUMENT_KINDS).strictNullable(),
    attachedAt: p.datetime().length(3).strictNullable(),
    /** Set when it was taken back: nobody is shown it any more. */
    removedAt: p.datetime().length(3).strictNullable(),
    /** Its content, its name and who sent it were erased with the records of its contract. */
    erasedAt: p.datetime().length(3).nullable(),
  },
});
/** A file that somebody sent. Its content is in the store of files. */
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);
