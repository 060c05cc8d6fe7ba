import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from './contract.ts';
import { Party } from './party.ts';

const ClauseCommentSchema = defineEntity({
  name: 'ClauseComment',
  tableName: 'clause_comment',
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    versionNumber: p.integer(),
    clause: p.text(),
    text: p.text(),
    partyId: () => p.manyToOne(Party).mapToPk().joinColumn('party_id'),
    at: p.datetime().length(3),
  },
});
/** What one side says about a clause of a version. */
export class ClauseComment extends ClauseCommentSchema.class {}
ClauseCommentSchema.setClass(ClauseComment);
