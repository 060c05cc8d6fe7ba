import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/**
 * What depends on who asks and when, or on where it runs, and so is no part of a record; and what is there another time: the termination that
 * stands is one of `terminations`, and what the trail's check found stands in the manifest.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'allowedActions',
  'overdue',
  'page',
  'pendingDecisions',
  'progress',
  'termination',
  'url',
  'verifyTrail',
  'workflowId',
]);
/** Records that others refer to, beside those of lists with pages: they are named, and described in their own place or not at all. */
const REFERRED_TO: readonly string[] = ['Contact', 'Contract', 'ContractVersion', 'Document', 'Party', 'Service'];
/** What names a record, as far as it has it. */
const NAMES: readonly string[] = ['id', 'number', 'name'];

/** The fields of a type that a record takes in. */
export const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(({ name, args }) => !args.some(isRequiredArgument) && !LEFT_OUT.has(name));

export const objectOf = ({ type }: Field): GraphQLObjectType | null => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
};

export const isList = ({ type }: Field): boolean => isListType(getNullableType(type));

/** What a field's pages hold (Relay); null for a field without pages. */
export function pagedBy(field: Field): GraphQLObjectType | null {
  const edges = objectOf(field)?.getFields()['edges'];
  const node = edges && objectOf(edges)?.getFields()['node'];
  return node ? objectOf(node) : null;
}

/** Writes what is asked of a type: all values, what belongs to it in full, and of other records what names them. @param without fields of the type itself that are asked for elsewhere */
export function selectionOf(
  type: GraphQLObjectType,
  paged: ReadonlySet<string>,
  without: (field: Field) => boolean = () => false,
): string {
  const write = (of: GraphQLObjectType, within: readonly string[]): string => {
    const fieldsHere = of === type ? fieldsOf(of).filter(field => !without(field)) : fieldsOf(of);
    const selected = fieldsHere.flatMap(field => {
      const value = objectOf(field);
      if (!value) return isLeaf(field.type) ? [field.name] : [];
      if (pagedBy(field)) return [];
      const isReference = REFERRED_TO.includes(value.name) || paged.has(value.name) || within.includes(value.name);
      const fields = isReference ? named(value) : write(value, [...within, value.name]);
      return fields === '' ? [] : [`${field.name} { ${fields} }`];
    });
    return selected.join(' ');
  };
  return write(type, [type.name]);
}

const isLeaf = (type: GraphQLOutputType): boolean => isLeafType(getNamedType(type));

const named = (type: GraphQLObjectType): string => NAMES.filter(name => name in type.getFields()).join(' ');
