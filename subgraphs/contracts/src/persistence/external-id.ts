import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from './contract.ts';
import { Party } from './party.ts';
import { Service } from './service.ts';

/**
 * Whether another record of the tenant carries this id already. Concurrent callers with the same id wait for each other until their
 * transaction ends, so that the answer still holds at commit.
 */
export async function externalIdIsTaken(
  em: EntityManager,
  tenant: string,
  entity: typeof Party | typeof Service | typeof Contract,
  externalId: string | null | undefined,
): Promise<boolean> {
  if (!externalId) return false;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${entity.name}/${tenant}/${externalId}`]);
  const where = { tenant, externalId };
  if (entity === Party) return (await em.count(Party, where)) > 0;
  if (entity === Service) return (await em.count(Service, where)) > 0;
  return (await em.count(Contract, where)) > 0;
}
