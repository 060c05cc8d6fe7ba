import type { EntityManager } from '@mikro-orm/postgresql';
import { indexMonthOf } from '@surety/domain';
import { type FeeIndexation, feeIndexation, nextFirstDay } from '../rules/fee-indexation.ts';
import type { ContractContent } from './contract-version.ts';
import { IndexValue } from './index-value.ts';

/** What the indexation clause of a version gives for the term that follows it, by the values on record. */
export async function readIndexation(em: EntityManager, content: ContractContent): Promise<FeeIndexation | null> {
  const clause = content.agreement?.indexation;
  if (!clause) return null;
  const names = clause.indices.map(({ name }) => name);
  const month = indexMonthOf(nextFirstDay(content), clause);
  return feeIndexation(content, await em.find(IndexValue, { name: { $in: names }, month }));
}

type Series = { readonly name: string; readonly source: string };

/** The indices that contracts of the tenant name, each once, by name. */
export async function namedIndices(em: EntityManager, tenant: string): Promise<readonly Series[]> {
  return em.execute<Series[]>(
    `select distinct item ->> 'name' as name, item ->> 'source' as source
       from contract_version, jsonb_path_query(content, '$.agreement.indexation.indices[*]') as item
      where tenant = ? order by 1, 2`,
    [tenant],
  );
}
