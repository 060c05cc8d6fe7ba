import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from './contract.ts';
import { Target } from './contract-version.ts';

/** Whether a party is a side of one of the contracts that `em` sees. */
export const isSideOfContract = async (em: EntityManager, partyId: string): Promise<boolean> =>
  (await em.count(Contract, { $or: [{ providerId: partyId }, { customerId: partyId }] })) > 0;

/** Whether one of the contracts that `em` sees promises something about a service, or about one that it is a part of. */
export async function isPromised(em: EntityManager, serviceId: string): Promise<boolean> {
  const targets = await em.find(Target, { $or: [{ serviceId }, { composition: { $ne: null } }] });
  const contractIds = targets.filter(target => isAbout(target, serviceId)).map(({ contractId }) => contractId);
  return (await em.count(Contract, { id: { $in: contractIds } })) > 0;
}

/** Whether a contract in force promises something about a service, or about one that it is a part of. */
export async function isPartOfContract(
  em: EntityManager,
  { id: contractId, contentVersion }: Pick<Contract, 'id' | 'contentVersion'>,
  serviceId: string,
): Promise<boolean> {
  return (await targetsAbout(em, { contractId, contentVersion }, serviceId)).length > 0;
}

/** Targets of a version that are about a service, or about one that it is a part of. */
export async function targetsAbout(
  em: EntityManager,
  version: { readonly contractId: string; readonly contentVersion: number },
  serviceId: string,
): Promise<readonly Target[]> {
  return (await em.find(Target, version)).filter(target => isAbout(target, serviceId));
}

const isAbout = ({ serviceId: own, composition }: Target, serviceId: string): boolean =>
  own === serviceId || composition?.parts.some(part => part.serviceId === serviceId) === true;
