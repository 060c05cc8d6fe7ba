import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';

/**
 * A record by Surety's id or by the caller's own; the newest where several customers call theirs alike.
 * @throws GraphQLError BAD_USER_INPUT unless exactly one of them is given
 */
export async function findByEitherId<T extends { id: string; externalId: string | null }>(
  em: EntityManager,
  entity: EntityClass<T>,
  { id, externalId }: { readonly id?: string | null; readonly externalId?: string | null },
): Promise<T | null> {
  if ((id == null) === (externalId == null)) {
    throw new GraphQLError('Give either "id" or "externalId".', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const where = id == null ? { externalId } : { id };
  const newestFirst = { orderBy: { id: 'desc' } as never };
  return (await em.findOne(entity, where as unknown as FilterQuery<NoInfer<T>>, newestFirst)) as T | null;
}
