import { type Cursor, type EntityClass, type FilterQuery, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';

/** Which page of a list (Relay). */
export type PageArgs = { readonly first: number; readonly after?: string | null };

/** A page of a list, as the schema spells it. All are counted only for who asks. */
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
  checkSize(first, maxPage);
  const found: Cursor<T> = await em.findByCursor(entity, {
    where,
    orderBy,
    first,
    includeCount: false,
    ...(after ? { after: checkedCursor(after) } : {}),
  } as never);
  const edges = found.items.map(node => ({ cursor: found.from(node), node }));
  return pageWith(edges, found.hasNextPage, () => em.count(entity, where as never));
}

/** How well a row matches, as SQL of a number; `alias` is the row's table. */
export type RankSql = (alias: string) => { readonly sql: string; readonly params: readonly unknown[] };

/**
 * One page of rows, the best match first, of equal ones the newest id.
 * @throws GraphQLError BAD_USER_INPUT for a page size or a cursor that makes no sense
 */
export async function rankedPageOf<T extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<T>,
  where: FilterQuery<T>,
  rank: RankSql,
  { first, after }: PageArgs,
): Promise<Page<T>> {
  checkSize(first, DEFAULT_MAX_PAGE);
  const { sql, params } = rank('found');
  const ranked = em
    .createQueryBuilder(entity, 'found')
    .select(['found.id', raw(`${sql}::float8 as rank`, params)] as never)
    .where(where as never)
    .orderBy([{ [raw(`${sql}::float8`, params)]: 'desc' }, { id: 'desc' }] as never)
    .limit(first + 1);
  if (after)
    ranked.andWhere({ [raw(`(${sql}::float8, found.id) < (?, ?)`, [...params, ...rankCursor(after)])]: [] } as never);
  await ranked.applyFilters();
  const rows = (await ranked.execute('all')) as unknown as { id: string; rank: number }[];
  const shown = rows.slice(0, first);
  const nodes = (await em.find(entity, { id: { $in: shown.map(({ id }) => id) } } as never)) as T[];
  const byId = new Map(nodes.map(node => [node.id, node]));
  const edges = shown.map(({ id, rank: score }) => ({ cursor: cursorOf([score, id]), node: byId.get(id) as T }));
  return pageWith(edges, rows.length > first, () => em.count(entity, where as never));
}

function pageWith<T>(edges: Page<T>['edges'], hasNextPage: boolean, count: () => Promise<number>): Page<T> {
  return {
    edges,
    pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    // GraphQL reads this only when it is asked for, and waits for it.
    get totalCount() {
      return count() as unknown as number;
    },
  };
}

function checkSize(first: number, maxPage: number): void {
  if (first < 1 || first > maxPage) throw badInput(`"first" is ${first}. Ask for 1 to ${maxPage}.`);
}

/** A cursor that can be one of ours: the instant (null where there is none) and the id by which lists are ordered. */
function checkedCursor(after: string): string {
  const [at, id] = valuesOf(after);
  if ((at === null || isInstant(at)) && typeof id === 'string') return after;
  throw noCursor();
}

/** Rank and id of a cursor of a ranked list. */
function rankCursor(after: string): [rank: number, id: string] {
  const [rank, id] = valuesOf(after);
  if (typeof rank === 'number' && typeof id === 'string') return [rank, id];
  throw noCursor();
}

const cursorOf = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function valuesOf(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === 2) return values;
  } catch {
    // Not even JSON: no cursor either.
  }
  throw noCursor();
}

const noCursor = (): GraphQLError =>
  badInput('"after" is no cursor of this list. Pass the "endCursor" of the page before.');

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** An argument that makes no sense, told as GraphQL tells it. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
