import type { Cursor, EntityClass, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';

/** Which page of a list (Relay). */
export type PageArgs = { readonly first: number; readonly after?: string | null };

/** A page of a list, as the schema spells it. */
export type Page<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
};

const DEFAULT_MAX_PAGE = 100;

/**
 * One page of rows in a total order.
 * @throws GraphQLError BAD_USER_INPUT for a page size or a cursor that makes no sense
 */
export async function pageOf<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  where: FilterQuery<T>,
  orderBy: QueryOrderMap<T>,
  { first, after }: PageArgs,
  maxPage = DEFAULT_MAX_PAGE,
): Promise<Page<T>> {
  if (first < 1 || first > maxPage) throw badInput(`"first" is ${first}. Ask for 1 to ${maxPage}.`);
  const found = (await em.findByCursor(entity, {
    where,
    orderBy,
    first,
    ...(after ? { after: checkedCursor(after, Object.keys(orderBy).length) } : {}),
  } as never)) as unknown as Cursor<T>;
  return {
    edges: found.items.map(node => ({ cursor: found.from(node), node })),
    pageInfo: { hasNextPage: found.hasNextPage, endCursor: found.endCursor },
    totalCount: found.totalCount,
  };
}

/** A cursor of this list: the values by which it is ordered. */
function checkedCursor(after: string, length: number): string {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(values) && values.length === length) return after;
  } catch {
    // Not even JSON: told below.
  }
  throw badInput('"after" is no cursor of this list. Pass the "endCursor" of the page before.');
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
