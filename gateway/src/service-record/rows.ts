import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Part } from './parts.ts';

/** Asks the graph as the person who exports. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphAnswer>;
type GraphAnswer = {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Rows of a part, a page of them or all, and what of them the person may not see. */
export type Page = {
  readonly rows: readonly object[];
  readonly after: string | null;
  readonly withheld: readonly string[];
};
type Connection = {
  readonly edges: readonly { readonly node: object }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * One page of a part.
 * @returns null where the person may see nothing of the part
 * @throws GraphQLError what else the graph refuses
 */
export async function pageOf(part: Part, id: string, after: string | null, ask: Ask): Promise<Page | null> {
  const { data, errors = [] } = await ask(part.query, part.paged ? { id, after } : { id });
  const fault = errors.find(({ extensions }) => extensions?.['code'] !== 'FORBIDDEN');
  if (fault) throw new GraphQLError(fault.message, { extensions: { ...fault.extensions } });
  const found = part.path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], data);
  if (found == null) {
    if (errors.length > 0) return null;
    throw new Error(`The graph answers nothing at ${part.path.join('.')}.`);
  }
  const withheld = errors.map(({ path = [] }) => path.filter(step => typeof step === 'string').join('.'));
  if (!part.paged) return { rows: Array.isArray(found) ? found : [found], after: null, withheld };
  const { edges, pageInfo } = found as Connection;
  const rows = edges.map(({ node }) => node);
  return { rows, after: pageInfo.hasNextPage ? pageInfo.endCursor : null, withheld };
}

/** The rows of a part from a page on, read page by page as they are needed. @param onWithheld hears of what the person may not see */
export async function* rowsFrom(
  first: Page,
  part: Part,
  id: string,
  ask: Ask,
  onWithheld: (places: readonly string[]) => void,
): AsyncGenerator<object> {
  for (let page: Page | null = first; page; ) {
    onWithheld(page.withheld);
    yield* page.rows;
    page = page.after === null ? null : await pageOf(part, id, page.after, ask);
  }
}
