import { type Caller, type House, manager } from './house.ts';

type Page = {
  readonly contracts: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const FIND = `query ($filter: ContractFilter, $first: Int!, $after: String) {
  contracts(filter: $filter, first: $first, after: $after) {
    totalCount edges { node { id title } } pageInfo { hasNextPage endCursor } } }`;

/** One page of contracts. */
export const pageOfContracts = async (
  house: House,
  filter: object,
  { caller = manager, first = 100, after = null }: { caller?: Caller; first?: number; after?: string | null } = {},
): Promise<Page['contracts']> => (await house.ask<Page>(caller, FIND, { filter, first, after })).contracts;

/** Titles of the contracts that a filter finds, in their order. */
export const found = async (house: House, filter: object, caller?: Caller): Promise<string[]> =>
  (await pageOfContracts(house, filter, caller ? { caller } : {})).edges.map(({ node }) => node.title);

/** Ids of what a filter finds, read page by page. */
export async function foundByPages(house: House, filter: object, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Page['contracts'] = await pageOfContracts(house, filter, { first, after });
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}
