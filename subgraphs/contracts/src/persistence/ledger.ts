import { defineEntity, p } from '@mikro-orm/core';
import { LEDGER_ACCOUNTS } from '@surety/domain';
import { Compensation } from './compensation.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';

const LEDGER_KINDS = [
  'POSTED',
  'REVERSED',
  'DAMAGES_POSTED',
  'DAMAGES_REVERSED',
  'PAID',
  'SET_OFF',
  'RECOVERED',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What was booked stays, and each booking sums to zero: the database sees to both. */
const rulesOf = (table: string) => [
  {
    name: `${table}_append_only`,
    timing: 'before' as const,
    events: ['update' as const, 'delete' as const, 'truncate' as const],
    forEach: 'statement' as const,
    expression: `create trigger ${table}_append_only before update or delete or truncate on ${table} for each statement execute function refuse_ledger_change()`,
  },
  {
    name: `${table}_balanced`,
    timing: 'after' as const,
    events: ['insert' as const],
    forEach: 'row' as const,
    expression: `create constraint trigger ${table}_balanced after insert on ${table} deferrable initially deferred for each row execute function check_ledger_balance()`,
  },
];

const LedgerTransactionSchema = defineEntity({
  name: 'LedgerTransaction',
  tableName: 'ledger_transaction',
  triggers: rulesOf('ledger_transaction'),
  uniques: [{ properties: ['tenant', 'fact'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id').index(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    compensationId: () => p.manyToOne(Compensation).mapToPk().joinColumn('compensation_id').index(),
    kind: p.enum(LEDGER_KINDS),
    /** Names what became true, so that it is booked once. */
    fact: p.text(),
    at: p.datetime().length(3),
    by: p.text(),
    /** What billing calls the payment; null for what Surety books. */
    reference: p.text().strictNullable(),
  },
});
/** What was booked at once; its entries sum to zero. Never changed, never deleted: the database refuses it. */
export class LedgerTransaction extends LedgerTransactionSchema.class {}
LedgerTransactionSchema.setClass(LedgerTransaction);

const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  triggers: rulesOf('ledger_entry'),
  uniques: [{ properties: ['transactionId', 'account'] }],
  indexes: [{ properties: ['contractId', 'at', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    transactionId: () => p.manyToOne(LedgerTransaction).mapToPk().joinColumn('transaction_id'),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    compensationId: () => p.manyToOne(Compensation).mapToPk().joinColumn('compensation_id').index(),
    at: p.datetime().length(3),
    account: p.enum(LEDGER_ACCOUNTS),
    currency: p.string().length(3),
    /** Minor units; a debit is positive, a credit negative. */
    minor: p.bigint('number'),
  },
});
/** One side of a booking. Never changed, never deleted: the database refuses it. */
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);
