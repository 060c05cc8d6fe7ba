import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type Field, fieldsOf, isList, objectOf, pagedBy, selectionOf } from './selection.ts';

/** One file of a service record: what the graph answers at a place, a row a line. */
export type Part = {
  /** E.g. `ledger-entries`, of the file `ledger-entries.jsonl`. */
  readonly name: string;
  /** Takes `$id`, and `$after` where it has pages. */
  readonly query: string;
  /** Names of the fields from the root to the rows. */
  readonly path: readonly string[];
  readonly paged: boolean;
};

/** A place in the graph whose rows are a part. */
type Place = { readonly fields: readonly Field[]; readonly row: GraphQLObjectType; readonly paged: boolean };

/** Few, because a row may hold much. */
const ROWS_AT_ONCE = 50;

/** Arguments by which a list is whole. */
const ARGUMENTS: Readonly<Record<string, string>> = { evaluations: 'filter: { former: true }' };

/** The parts of a contract's service record, as far as the public graph tells them: the contract itself, and each of its lists. */
export function partsOf(schema: GraphQLSchema): readonly Part[] {
  const contract = contractOf(schema);
  const lists = placesBelow(contract.row, contract.fields);
  const paged = new Set(lists.filter(place => place.paged).map(({ row }) => row.name));
  return [{ ...part(contract, paged), name: 'contract' }, ...lists.map(place => part(place, paged))];
}

function contractOf(schema: GraphQLSchema): Place {
  const field = schema.getQueryType()?.getFields()['contract'];
  const row = field && objectOf(field);
  if (!field || !row) throw new Error('The graph has no contract.');
  return { fields: [field], row, paged: false };
}

/** The lists of a type, and the lists with pages of what belongs to it. */
function placesBelow(type: GraphQLObjectType, above: readonly Field[]): Place[] {
  return fieldsOf(type).flatMap(field => {
    const [fields, row] = [[...above, field], objectOf(field)];
    const node = pagedBy(field);
    if (node) return [{ fields, row: node, paged: true }];
    if (!row) return [];
    if (isList(field)) return above.length === 1 ? [{ fields, row, paged: false }] : [];
    return above.length === 1 ? placesBelow(row, fields).filter(({ paged }) => paged) : [];
  });
}

function part({ fields, row, paged }: Place, records: ReadonlySet<string>): Part {
  const path = fields.map(({ name }) => name);
  const last = path.at(-1) ?? '';
  const isRoot = fields.length === 1;
  const rows = selectionOf(row, records, field => isRoot && isList(field) && objectOf(field) !== null);
  const pages = `(${[`first: ${ROWS_AT_ONCE}, after: $after`, ARGUMENTS[last] ?? []].flat().join(', ')}) { edges { node { ${rows} } } pageInfo { hasNextPage endCursor } }`;
  const [root = '', ...inner] = path;
  const innermost = paged ? pages : ` { ${rows} }`;
  const body = inner.reduceRight((within, name) => ` { ${name}${within} }`, innermost);
  return {
    name: path
      .slice(1)
      .join('-')
      .replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
    query: `query ($id: ID!${paged ? ', $after: String' : ''}) { ${root}(id: $id)${body} }`,
    path,
    paged,
  };
}
