import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** In the place of a contract's id: the chain of what belongs to no contract. */
const NO_CONTRACT = '';

/** Where the trail of one contract ends. Whoever appends to it holds this row. */
const TrailChainSchema = defineEntity({
  name: 'TrailChain',
  tableName: 'trail_chain',
  properties: {
    tenant: p.string().primary(),
    contractId: p.string().primary(),
    /** How many entries it has. */
    length: p.integer(),
    /** Of its last entry; `FIRST_HASH` while it has none. */
    hash: p.string(),
  },
});
export class TrailChain extends TrailChainSchema.class {}
TrailChainSchema.setClass(TrailChain);

const keyOf = (contractId: string | null): string => contractId ?? NO_CONTRACT;

/** @returns null while nothing was recorded of the contract */
export const chainOf = (em: EntityManager, contractId: string | null): Promise<TrailChain | null> =>
  em.findOne(TrailChain, { contractId: keyOf(contractId) });

/**
 * The chains of some contracts (null: of none), kept from everybody else until the transaction ends. They are locked in one order, so that
 * two who want several of them do not wait for each other.
 */
export async function lockChains(
  em: EntityManager,
  tenant: string,
  contractIds: ReadonlySet<string | null>,
  firstHash: string,
): Promise<(contractId: string | null) => TrailChain> {
  const keys = [...contractIds].map(keyOf).toSorted();
  const fresh = keys.map(contractId => ({ tenant, contractId, length: 0, hash: firstHash }));
  await em.upsertMany(TrailChain, fresh, { onConflictAction: 'ignore' });
  const options = { orderBy: { contractId: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const chains = await em.find(TrailChain, { contractId: { $in: keys } }, options);
  const byKey = new Map(chains.map(chain => [chain.contractId, chain]));
  return contractId => {
    const chain = byKey.get(keyOf(contractId));
    if (!chain) throw new Error('A chain was not locked.');
    return chain;
  };
}
