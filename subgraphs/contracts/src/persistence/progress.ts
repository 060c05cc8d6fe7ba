import { defineEntity, p } from '@mikro-orm/core';
import { AUDIT_WORK } from '../rules/audit-work.ts';
import { CHANGE_WORK } from '../rules/change-work.ts';
import { COMPENSATION_WORK } from '../rules/compensation-work.ts';
import { FINDING_WORK } from '../rules/finding-work.ts';
import { REMEDY_WORK } from '../rules/remedy-work.ts';
import { REVIEW_WORK } from '../rules/review-work.ts';
import { TERMINATION_WORK } from '../rules/termination-work.ts';
import { Breach } from './breach.ts';
import { Change } from './change.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';
import { Termination } from './termination.ts';

const TURNS = ['PROVIDER', 'CUSTOMER', 'BOARD', 'AUDITORS', 'SYSTEM', 'NOBODY'] as const;

const ProgressSchema = defineEntity({
  name: 'Progress',
  tableName: 'progress',
  properties: {
    /** Workflow id. */
    lifecycle: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** Contract, breach, change, termination, review, finding or audit that the lifecycle runs. */
    recordId: p.string().index(),
    /** The workflow's present at its projection, epoch milliseconds: a lower one never overwrites a higher one. */
    sequence: p.bigint('number'),
    phase: p.string(),
    nextDeadline: p.datetime().length(3).strictNullable(),
    whoseTurn: p.enum(TURNS),
    /** People decide that nobody is reminded; a projection leaves it as it is. */
    remindersPausedAt: p.datetime().length(3).strictNullable(),
  },
});
/** What a lifecycle waits for, as its workflow last wrote it. */
export class Progress extends ProgressSchema.class {}
ProgressSchema.setClass(Progress);

const WorkItemSchema = defineEntity({
  name: 'WorkItem',
  tableName: 'work_item',
  indexes: [
    { properties: ['tenant', 'whoseTurn', 'due', 'id'] },
    { properties: ['tenant', 'customerId', 'whoseTurn', 'due', 'id'] },
  ],
  properties: {
    /** `<lifecycle>#<whose turn>`, for a change, a termination or a credit with its kind: signatures and votes are awaited from both sides at once. */
    id: p.string().primary(),
    tenant: p.string(),
    lifecycle: p.string().index(),
    kind: p.enum([
      'HOLD_OR_TELL',
      'ANALYSE_CAUSE',
      ...REMEDY_WORK,
      'OFFER',
      'ANSWER_OFFER',
      'SIGN',
      'ANSWER_SUSPENSION',
      'PROPOSE_RENEWAL',
      ...CHANGE_WORK,
      ...TERMINATION_WORK,
      ...COMPENSATION_WORK,
      ...REVIEW_WORK,
      ...FINDING_WORK,
      ...AUDIT_WORK,
    ] as const),
    whoseTurn: p.enum(TURNS),
    due: p.datetime().length(3).strictNullable(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    /** Null while the customer does not know of the contract, and for an audit, which is not for it. */
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id').strictNullable().deleteRule('restrict'),
    breachId: () => p.manyToOne(Breach).mapToPk().joinColumn('breach_id').strictNullable().deleteRule('restrict'),
    changeId: () => p.manyToOne(Change).mapToPk().joinColumn('change_id').strictNullable().deleteRule('restrict'),
    terminationId: () =>
      p.manyToOne(Termination).mapToPk().joinColumn('termination_id').strictNullable().deleteRule('restrict'),
    reviewId: p.string().nullable(),
    findingId: p.string().nullable(),
    auditId: p.string().nullable(),
  },
});
/** Something that waits for people. */
export class WorkItem extends WorkItemSchema.class {}
WorkItemSchema.setClass(WorkItem);
