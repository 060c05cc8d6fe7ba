import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** `io.surety.mutation.giveNotice` asks for the mutation `giveNotice`. */
export const TYPE_PREFIX = 'io.surety.mutation.';

/** A mutation as an event asks for it: its one variable is `$input`. */
export type Mutation = { readonly field: string; readonly query: string };

const PROBLEMS = 'problems { code message path retryable arguments { name value } }';

/** Every mutation of the public graph, by the type of the event that asks for it. */
export function mutationsOf(schema: GraphQLSchema): ReadonlyMap<string, Mutation> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Map(fields.map(field => [`${TYPE_PREFIX}${field.name}`, { field: field.name, query: documentOf(field) }]));
}

/** @throws Error for a mutation that does not take one `input`, which an event could not carry */
function documentOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const [input, ...others] = args;
  if (input?.name !== 'input' || others.length > 0) throw new Error(`${name} does not take one argument "input".`);
  return `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { ${answersOf(type).join(' ')} ${PROBLEMS} } }`;
}

/** What is answered of a payload: its own values, of each record its id and its version, for the next decision on it, of anything else its values. */
function answersOf(payload: GraphQLOutputType): string[] {
  return fieldsOf(payload).flatMap(field => {
    if (field.name === 'problems') return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const values = fieldsOf(field.type).filter(({ type }) => isLeafType(getNamedType(type)));
    const isRecord = values.some(({ name }) => name === 'id');
    const told = values.map(({ name }) => name).filter(name => !isRecord || OF_RECORD.has(name));
    return told.length > 0 ? [`${field.name} { ${told.join(' ')} }`] : [];
  });
}

const OF_RECORD: ReadonlySet<string> = new Set(['id', 'version']);

/** The fields of a type that can be asked for without more. */
function fieldsOf(type: GraphQLOutputType): GraphQLField<unknown, unknown>[] {
  const named = getNamedType(type);
  const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
  return fields.filter(({ args }) => !args.some(isRequiredArgument));
}
