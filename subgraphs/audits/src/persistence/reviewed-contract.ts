import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OpenDays } from '@surety/domain';

/** A contract's name and dates, as its lifecycle handed over its newest version: by them reviews are planned. */
const ReviewedContractSchema = defineEntity({
  name: 'ReviewedContract',
  tableName: 'reviewed_contract',
  properties: {
    contractId: p.string().primary(),
    tenant: p.string(),
    customerId: p.string(),
    version: p.integer(),
    /** As people know it; null from before that was handed over. */
    title: p.text().strictNullable(),
    /** In the provider's own system. */
    externalId: p.string().strictNullable(),
    timeZone: p.string(),
    termStart: p.datetime().length(3),
    termEnd: p.datetime().length(3),
    /** Reviews that were due before are not held: the term began, or the contract was taken over. */
    reviewedFrom: p.datetime().length(3),
    /** The figures of its last period are final then, and its lifecycle ends. */
    lastSealAt: p.datetime().length(3),
    openDays: p.json<OpenDays | null>().nullable(),
  },
});
export class ReviewedContract extends ReviewedContractSchema.class {}
ReviewedContractSchema.setClass(ReviewedContract);

/** The contract whose reviews are planned, locked: its lock orders what is done to its plans. */
export const lockReviewedContract = (em: EntityManager, contractId: string): Promise<ReviewedContract | null> =>
  em.findOne(ReviewedContract, { contractId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
