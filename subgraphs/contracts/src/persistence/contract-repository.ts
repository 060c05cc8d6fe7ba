import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Proposal, VersionState } from '../rules/negotiation.ts';
import { Contract } from './contract.ts';
import { type ContractContent, ContractVersion, Target } from './contract-version.ts';

/** A contract by id, locked until the transaction ends. */
export const lockContract = (em: EntityManager, id: string): Promise<Contract | null> =>
  em.findOne(Contract, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The version that was proposed last. */
export const newestVersion = (em: EntityManager, contractId: string): Promise<ContractVersion> =>
  em.findOneOrFail(ContractVersion, { contractId }, { orderBy: { number: 'desc' } });

/** A version, as far as a negotiation depends on it. */
export const proposalOf = (
  { providerId }: Pick<Contract, 'providerId'>,
  { number, state, proposedById, offerExpiresAt, assessedAt }: ContractVersion,
): Proposal => ({
  number,
  state,
  proposedBy: proposedById === providerId ? 'PROVIDER' : 'CUSTOMER',
  offerExpiresAtMs: offerExpiresAt?.getTime() ?? null,
  assessed: assessedAt !== null,
});

/** A version's content and targets, with its contract. */
export async function versionContent(
  em: EntityManager,
  contractId: string,
  number: number,
): Promise<{
  readonly contract: Contract;
  readonly state: VersionState;
  readonly content: ContractContent;
  readonly effectiveFrom: Date;
  readonly targets: readonly Target[];
} | null> {
  const contract = await em.findOne(Contract, { id: contractId });
  const version = await em.findOne(ContractVersion, { contractId, number });
  if (!contract || !version) return null;
  const targets = await em.find(Target, { versionId: version.id }, { orderBy: { position: 'asc' } });
  const { state, content, effectiveFrom } = version;
  return { contract, state, content, effectiveFrom, targets };
}
