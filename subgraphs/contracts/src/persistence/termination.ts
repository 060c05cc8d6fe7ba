import { defineEntity, p } from '@mikro-orm/core';
import { INTERRUPTION_CAUSES, TERMINATION_GROUNDS } from '@surety/domain';
import { HANDOVER_KINDS, HANDOVER_STATES } from '../rules/handover.ts';
import { TERMINATION_MOVES, TERMINATION_PHASES } from '../rules/termination-course.ts';
import { Contract } from './contract.ts';
import { Contact, Party } from './party.ts';

const TerminationSchema = defineEntity({
  name: 'Termination',
  tableName: 'termination',
  indexes: [{ properties: ['contractId', 'givenAt', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    phase: p.enum(TERMINATION_PHASES),
    /** Of the record: grows with every decision on it. */
    version: p.integer(),
    /** The newest decision. */
    move: p.enum(TERMINATION_MOVES),
    givenBy: p.enum(['PROVIDER', 'CUSTOMER'] as const),
    givenById: () => p.manyToOne(Contact).mapToPk().joinColumn('given_by_id'),
    givenAt: p.datetime().length(3),
    ground: p.enum(TERMINATION_GROUNDS),
    cause: p.enum(INTERRUPTION_CAUSES).strictNullable(),
    reason: p.text(),
    evidence: p.text().strictNullable(),
    breachIds: p.json<readonly string[]>(),
    documentIds: p.json<readonly string[]>(),
    /** Null for an offer. */
    noticeDays: p.integer().strictNullable(),
    /** Last local day; null for an offer to end at once. */
    endsOn: p.string().length(10).strictNullable(),
    endsAt: p.datetime().length(3).strictNullable(),
    /** Of an offer; null for a notice. */
    answerBy: p.datetime().length(3).strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
    answeredById: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('answered_by_id').strictNullable().deleteRule('restrict'),
    answer: p.text().strictNullable(),
    /** Since when it runs: given, or agreed to; null for an offer. */
    runsSince: p.datetime().length(3).strictNullable(),
    endedAt: p.datetime().length(3).strictNullable(),
    impactDue: p.datetime().length(3).strictNullable(),
    impact: p.json<Impact>().strictNullable(),
    providerSignedAt: p.datetime().length(3).strictNullable(),
    providerSignedById: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('provider_signed_by_id').strictNullable().deleteRule('restrict'),
    customerSignedAt: p.datetime().length(3).strictNullable(),
    customerSignedById: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('customer_signed_by_id').strictNullable().deleteRule('restrict'),
  },
});
/** A notice that ends a contract, or an offer to end it by agreement, with what follows from it (H7.4). */
export class Termination extends TerminationSchema.class {}
TerminationSchema.setClass(Termination);

/** What the end of a contract affects, as it was recorded. */
export type Impact = {
  readonly stops: readonly { readonly what: string; readonly forWhom: string }[];
  readonly remarks: string | null;
  /** Records that were open then. */
  readonly breachIds: readonly string[];
  readonly creditIds: readonly string[];
  readonly changeIds: readonly string[];
  /** Subject of a token. */
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
};

const HandoverItemSchema = defineEntity({
  name: 'HandoverItem',
  tableName: 'handover_item',
  uniques: [{ properties: ['terminationId', 'kind'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    terminationId: () => p.manyToOne(Termination).mapToPk().joinColumn('termination_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** From 0 on: the order of the checklist. */
    position: p.integer(),
    kind: p.enum(HANDOVER_KINDS),
    owner: p.text(),
    dueOn: p.string().length(10),
    /** The end of that day. */
    due: p.datetime().length(3),
    state: p.enum(HANDOVER_STATES),
    /** How often it was handed over. */
    round: p.integer(),
    handedOver: p.text().strictNullable(),
    documentIds: p.json<readonly string[]>(),
    handedOverAt: p.datetime().length(3).strictNullable(),
    answer: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
  },
});
/** Something that the provider hands over at the end of a contract (H7.4). */
export class HandoverItem extends HandoverItemSchema.class {}
HandoverItemSchema.setClass(HandoverItem);
