import { defineEntity, p } from '@mikro-orm/core';
import { CHANGE_PHASES } from '../rules/change-course.ts';
import { Contract } from './contract.ts';
import { Contact, Party } from './party.ts';
import { Service } from './service.ts';

const ChangeSchema = defineEntity({
  name: 'Change',
  tableName: 'change',
  indexes: [{ properties: ['tenant', 'createdAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    serviceId: () => p.manyToOne(Service).mapToPk().joinColumn('service_id'),
    title: p.text(),
    reason: p.text(),
    content: p.text(),
    effect: p.text(),
    /** The token's `sub`, and for which side it asked. */
    requestedBy: p.text(),
    requestedBySide: p.enum(['PROVIDER', 'CUSTOMER'] as const),
    phase: p.enum(CHANGE_PHASES),
    /** Of the record: grows with every decision on it; votes have rows of their own. */
    version: p.integer(),
    /** Counts the steps that began: what is told of a step is told once. */
    step: p.integer(),
    /** Of the present step. */
    due: p.datetime().length(3).strictNullable(),
    remindAt: p.datetime().length(3).strictNullable(),
    assessedRisk: p.text().strictNullable(),
    assessedImpact: p.text().strictNullable(),
    assessedFeasibility: p.text().strictNullable(),
    assessedBy: p.text().strictNullable(),
    assessedAt: p.datetime().length(3).strictNullable(),
    /** How many votes a decision needs; null before the board is asked. */
    quorum: p.integer().strictNullable(),
    decidedAt: p.datetime().length(3).strictNullable(),
    emergencyBy: p.text().strictNullable(),
    emergencyReason: p.text().strictNullable(),
    emergencyAt: p.datetime().length(3).strictNullable(),
    review: p.enum(['OPEN', 'UPHELD', 'OBJECTED'] as const).strictNullable(),
    reviewDue: p.datetime().length(3).strictNullable(),
    reviewRemindAt: p.datetime().length(3).strictNullable(),
    reviewedAt: p.datetime().length(3).strictNullable(),
    /** Number of the window, from 1; 0 without one. A moved window is the next one. */
    windowNumber: p.integer(),
    windowStart: p.datetime().length(3).strictNullable(),
    windowEnd: p.datetime().length(3).strictNullable(),
    declaresMaintenance: p.boolean(),
    begunAt: p.datetime().length(3).strictNullable(),
    finishedAt: p.datetime().length(3).strictNullable(),
    result: p.enum(['VERIFIED', 'ROLLED_BACK'] as const).strictNullable(),
    /** What the verification showed, or why it was rolled back. */
    resultText: p.text().strictNullable(),
    resultAt: p.datetime().length(3).strictNullable(),
    closingRecord: p.text().strictNullable(),
    /** When it was documented, rejected or withdrawn. */
    endedAt: p.datetime().length(3).strictNullable(),
    createdAt: p.datetime().length(3),
  },
});
/** A change of a service that a contract promises (H4.4). */
export class Change extends ChangeSchema.class {}
ChangeSchema.setClass(Change);

const ChangeSeatSchema = defineEntity({
  name: 'ChangeSeat',
  tableName: 'change_seat',
  properties: {
    changeId: () =>
      p.manyToOne(Change).mapToPk().joinColumn('change_id').primary().deleteRule('restrict').updateRule('restrict'),
    /** The decision itself, or the review of an emergency decision. */
    round: p.enum(['DECISION', 'REVIEW'] as const).primary(),
    contactId: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('contact_id').primary().deleteRule('restrict').updateRule('restrict'),
    tenant: p.string(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    partyId: () => p.manyToOne(Party).mapToPk().joinColumn('party_id'),
    /** The token's `sub` of the member when the board was asked. */
    subject: p.text(),
    vote: p.enum(['APPROVE', 'REJECT', 'ABSTAIN'] as const).strictNullable(),
    reason: p.text().strictNullable(),
    /** The member who votes in its place. */
    delegateId: () => p.manyToOne(Contact).mapToPk().joinColumn('delegate_id').strictNullable().deleteRule('restrict'),
    votedAt: p.datetime().length(3).strictNullable(),
  },
});
/** One member of the board that decides on a change, with its vote. */
export class ChangeSeat extends ChangeSeatSchema.class {}
ChangeSeatSchema.setClass(ChangeSeat);
