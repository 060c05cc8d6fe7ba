import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Proposal } from '../rules/negotiation.ts';
import { Contract } from './contract.ts';
import { type ContractContent, ContractVersion, Target } from './contract-version.ts';

/** A contract by id, locked until the transaction ends. */
export const lockContract = (em: EntityManager, id: string): Promise<Contract | null> =>
  em.findOne(Contract, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** The version that was proposed last. */
export const newestVersion = (em: EntityManager, contractId: string): Promise<ContractVersion> =>
  em.findOneOrFail(ContractVersion, { contractId }, { orderBy: { number: 'desc' } });

/** A version, as far as a negotiation depends on it. */
export const proposalOf = (
  { providerId }: Pick<Contract, 'providerId'>,
  { number, state, proposedById, offerExpiresAt }: ContractVersion,
): Proposal => ({
  number,
  state,
  proposedBy: proposedById === providerId ? 'PROVIDER' : 'CUSTOMER',
  offerExpiresAtMs: offerExpiresAt?.getTime() ?? null,
});

/** A signed version's content and targets. */
export async function signedVersion(
  em: EntityManager,
  contractId: string,
  number: number,
): Promise<{
  readonly contract: Contract;
  readonly content: ContractContent;
  readonly effectiveFrom: Date;
  readonly targets: readonly Target[];
} | null> {
  const contract = await em.findOne(Contract, { id: contractId, phase: { $in: ['ACTIVE', 'EXPIRED'] } });
  const version = await em.findOne(ContractVersion, { contractId, number, state: 'SIGNED' });
  if (!contract || !version) return null;
  const targets = await em.find(Target, { versionId: version.id }, { orderBy: { position: 'asc' } });
  return { contract, content: version.content, effectiveFrom: version.effectiveFrom, targets };
}
