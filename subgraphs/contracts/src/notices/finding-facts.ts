import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from '../persistence/contract.ts';
import type { FindingToTell } from '../persistence/finding-to-tell.ts';
import { Party } from '../persistence/party.ts';
import type { Reader } from './words/reader.ts';

/** Everything that a mail about a finding may say. */
export type FindingMailFacts = Omit<FindingToTell, 'workflowId' | 'due'> & {
  readonly findingId: string;
  readonly contractTitle: string;
  readonly providerName: string;
  readonly dueMs: number | null;
};

/** What a mail about a finding is made from. */
export type FindingMailContext = {
  readonly facts: FindingMailFacts;
  /** E.g. `remediation/fnd_…/report/reminder-75/3/provider`. */
  readonly fact: string;
  readonly reader: Reader;
};

/** Puts what audits said of a finding beside what contracts knows of its contract. */
export async function findingMailFacts(
  em: EntityManager,
  contractId: string,
  findingId: string,
  { due, ...said }: FindingToTell,
): Promise<FindingMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  return {
    ...said,
    findingId,
    contractTitle: contract.title,
    providerName: provider.name,
    dueMs: due === null ? null : Date.parse(due),
  };
}
