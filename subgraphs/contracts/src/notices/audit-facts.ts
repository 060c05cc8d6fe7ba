import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditToTell } from '../persistence/audit-to-tell.ts';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';

/** Everything that a mail about an audit may say. */
export type AuditMailFacts = Omit<AuditToTell, 'workflowId' | 'people' | 'due'> & {
  readonly auditId: string;
  readonly contractTitle: string;
  readonly providerName: string;
  readonly dueMs: number | null;
};

/** Puts what audits said of an audit beside what contracts knows of its contract. */
export async function auditMailFacts(
  em: EntityManager,
  contractId: string,
  auditId: string,
  { due, ...said }: AuditToTell,
): Promise<AuditMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  return {
    ...said,
    auditId,
    contractTitle: contract.title,
    providerName: provider.name,
    dueMs: due === null ? null : Date.parse(due),
  };
}
