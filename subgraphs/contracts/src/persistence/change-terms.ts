import type { EntityManager } from '@mikro-orm/postgresql';
import { type ChangeHandling, changeHandlingOf } from '../rules/change-handling.ts';
import { Contract } from './contract.ts';
import { ContractVersion } from './contract-version.ts';

/** How a contract has changes handled, by what it says now: a step that begins takes its figures from it. */
export async function changeTermsOf(em: EntityManager, contractId: string): Promise<ChangeHandling> {
  const { contentVersion: number } = await em.findOneOrFail(Contract, { id: contractId });
  const { content } = await em.findOneOrFail(ContractVersion, { contractId, number });
  return changeHandlingOf(content);
}
