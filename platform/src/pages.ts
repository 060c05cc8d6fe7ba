import type { Cursor, EntityClass, FilterQuery } from '@mikro-orm/core';
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

/** Every list is ordered by an instant, then by id. */
type Ordering<T> = Readonly<Partial<Record<keyof T, 'asc' | 'desc' | 'asc nulls last'>>>;

const DEFAULT_MAX_PAGE = 100;

/**
 * One page of rows in a total order.
 * @throws GraphQLError BAD_USER_INPUT for a page size or a cursor that makes no sense
 */
export async function pageOf<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  where: FilterQuery<T>,
  orderBy: Ordering<T>,
  { first, after }: PageArgs,
  maxPage = DEFAULT_MAX_PAGE,
): Promise<Page<T>> {
  if (first < 1 || first > maxPage) throw badInput(`"first" is ${first}. Ask for 1 to ${maxPage}.`);
  const found: Cursor<T> = await em.findByCursor(entity, {
    where,
    orderBy,
    first,
    ...(after ? { after: checkedCursor(after) } : {}),
  } as never);
  return {
    edges: found.items.map(node => ({ cursor: found.from(node), node })),
    pageInfo: { hasNextPage: found.hasNextPage, endCursor: found.endCursor },
    totalCount: found.totalCount,
  };
}

/** A cursor that can be one of ours: the instant (null where there is none) and the id by which lists are ordered. */
function checkedCursor(after: string): string {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(values) && values.length === 2) {
      const [at, id] = values;
      if ((at === null || isInstant(at)) && typeof id === 'string') return after;
    }
  } catch {
    // Not even JSON: told below.
  }
  throw badInput('"after" is no cursor of this list. Pass the "endCursor" of the page before.');
}

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
