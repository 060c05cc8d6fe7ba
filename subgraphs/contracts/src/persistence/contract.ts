import { defineEntity, p } from '@mikro-orm/core';
import { durationMs, type Interval, LEVEL_CODES, sealAtMs, termInterval } from '@surety/domain';
import { CONTRACT_PHASES } from '../rules/negotiation.ts';
import { Party } from './party.ts';

const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  uniques: [{ properties: ['tenant', 'externalId'] }],
  // Lists are read in this order: with a filter by one of these a page costs no more than itself.
  indexes: [
    { properties: ['tenant', 'createdAt', 'id'] },
    { properties: ['tenant', 'customerId', 'createdAt', 'id'] },
    { properties: ['tenant', 'providerId', 'createdAt', 'id'] },
    { properties: ['tenant', 'phase', 'createdAt', 'id'] },
    { properties: ['tenant', 'levelReached', 'createdAt', 'id'] },
    { properties: ['tenant', 'health', 'createdAt', 'id'] },
    { properties: ['tenant', 'termEnd'] },
  ],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    externalId: p.text().strictNullable(),
    title: p.text(),
    providerId: () => p.manyToOne(Party).mapToPk().joinColumn('provider_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** The customer knows of it: it was offered, or taken over. A draft is the provider's own. */
    disclosed: p.boolean(),
    phase: p.enum(CONTRACT_PHASES),
    /** Of the record: grows with every decision on it. */
    version: p.integer(),
    /** Of the content in force, before the first signature the newest: number of its `contract_version` row. */
    contentVersion: p.integer(),
    timeZone: p.string(),
    /** First and last local day, `YYYY-MM-DD`. */
    termStart: p.string().length(10),
    termEnd: p.string().length(10),
    /** Of the handbook, that each of its availability targets reaches; null below all (H3.1). */
    levelReached: p.enum(LEVEL_CODES).strictNullable(),
    /** Whether a breach of it stands open; `health.ts` keeps it. */
    health: p.enum(['OK', 'MISSED'] as const),
    noticeClock: p.enum(['OCCURRENCE', 'DETECTION'] as const),
    /** ISO 8601. */
    graceTime: p.text(),
    mayHoldNotice: p.boolean(),
    catalogueVersion: p.string().strictNullable(),
    signedElsewhereOn: p.string().length(10).strictNullable(),
    documentReference: p.text().strictNullable(),
    takenOverAt: p.datetime().length(3).strictNullable(),
    measuredFrom: p.datetime().length(3).strictNullable(),
    /** Counts its lifecycles from 1: a reopening behind the end of one begins another. */
    round: p.integer().default(1),
    /** It ended then, before its term. */
    terminatedAt: p.datetime().length(3).strictNullable(),
    /** It has ended, and all that was under way then is over too: nothing is told of it any more. */
    closedAt: p.datetime().length(3).nullable(),
    /** Its records need not be kept any more, and what is personal in them was erased then. */
    erasedAt: p.datetime().length(3).nullable(),
    /** The other subgraphs have erased theirs too, what came late among it: nothing is left to do. */
    erasureConcludedAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3),
  },
});
/** An agreement between a provider and a customer (H1.2, H7.1). */
export class Contract extends ContractSchema.class {}
ContractSchema.setClass(Contract);

/** The time in which a contract was or is in force: its term, up to where it was ended before. */
export function inForceOf({
  terminatedAt,
  ...contract
}: Pick<Contract, 'termStart' | 'termEnd' | 'timeZone' | 'terminatedAt'>): Interval {
  const { startMs, endMs } = termInterval(
    { firstDay: contract.termStart, lastDay: contract.termEnd },
    contract.timeZone,
  );
  return { startMs, endMs: terminatedAt?.getTime() ?? endMs };
}

/** Late facts about the last period count until then. */
export const lastSealAtMs = (contract: Contract): number =>
  sealAtMs({
    periodEndMs: inForceOf(contract).endMs,
    takenOverAtMs: contract.takenOverAt?.getTime() ?? null,
    measuredFromMs: contract.measuredFrom?.getTime() ?? Number.NEGATIVE_INFINITY,
    graceMs: durationMs(contract.graceTime),
    reopenedUntilMs: null,
  });

/** The customer that sees what hangs on a contract; null while it is the provider's own. */
export const seenBy = ({ disclosed, customerId }: Pick<Contract, 'disclosed' | 'customerId'>): string | null =>
  disclosed ? customerId : null;
