import { defineEntity, p } from '@mikro-orm/core';
import { RENEWAL_STATES } from '../rules/renewal.ts';
import type { TermPerformance } from '../rules/term-performance.ts';
import { Contract } from './contract.ts';
import { Contact, Party } from './party.ts';

const RenewalSchema = defineEntity({
  name: 'Renewal',
  tableName: 'renewal',
  uniques: [{ properties: ['contractId', 'termEnd'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** Last local day of the term that it is about. */
    termEnd: p.string().length(10),
    state: p.enum(RENEWAL_STATES),
    /** Both sides were told that the term ends soon. */
    openedAt: p.datetime().length(3).strictNullable(),
    /** Of the twelve months before it was opened. */
    performance: p.json<readonly TermPerformance[]>().default('[]'),
    optOutUntil: p.datetime().length(3),
    optedOutBy: p.enum(['PROVIDER', 'CUSTOMER'] as const).strictNullable(),
    optedOutById: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('opted_out_by_id').strictNullable().deleteRule('restrict'),
    optedOutAt: p.datetime().length(3).strictNullable(),
    reason: p.text().strictNullable(),
    /** Of the version by which the contract goes on. */
    version: p.integer().strictNullable(),
    concludedAt: p.datetime().length(3).strictNullable(),
  },
});
/** The end of a term of a contract, and what becomes of it (H7.4). */
export class Renewal extends RenewalSchema.class {}
RenewalSchema.setClass(Renewal);
