import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNullableType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Variables } from './arguments.ts';
import { type Operation, rolesOf } from './operations.ts';

const DEPTH = 2;
const isPage = (typeName: string): boolean => /(Connection|Edge)$/.test(typeName);

/** The text of an operation that asks for what all of its roles may see: two levels, pages not counted. */
export function documentOf(operation: Operation): string {
  const { kind, field, entity } = operation;
  if (entity)
    return `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${entity.name} ${
      field ? `{ ${call(operation, field)} }` : selectionOf(operation, entity, DEPTH)
    } } }`;
  const declared = (field ? givenTo(operation, field) : [])
    .map(({ name, type }) => `$${name}: ${String(type)}`)
    .join(', ');
  return `${kind} ${declared ? `(${declared})` : ''} { ${field ? call(operation, field) : '__typename'} }`;
}

/** The variables of that text. @param args values of the field's arguments */
export function variablesOf({ entity }: Operation, args: Variables, id: string | undefined): Variables {
  return entity ? { of: [{ __typename: entity.name, id }] } : args;
}

/** Arguments that are given: an entity is asked without variables, and what has a default of its own needs none. */
const givenTo = ({ entity }: Operation, { args }: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] =>
  args.filter(arg => (entity ? isRequiredArgument(arg) : isRequiredArgument(arg) || isNullableType(arg.type)));

function call(operation: Operation, field: GraphQLField<unknown, unknown>): string {
  const { name, type } = field;
  const args = givenTo(operation, field);
  const given = args.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  return `${name} ${given ? `(${given})` : ''} ${selectionOf(operation, type, DEPTH)}`;
}

function selectionOf(operation: Operation, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) throw new Error(`${named.name} is no object: say how to select it.`);
  const fields = Object.values(named.getFields())
    .filter(field => !field.args.some(isRequiredArgument) && mayAllSee(operation, field))
    .filter(field => isLeafType(getNamedType(field.type)) || depth > 1 || isPage(named.name))
    .map(field => `${field.name} ${selectionOf(operation, field.type, isPage(named.name) ? depth : depth - 1)}`);
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** A role that may use the operation and not a field within it would make its answer look refused. */
function mayAllSee({ schema, roles }: Operation, { astNode, type }: GraphQLField<unknown, unknown>): boolean {
  const rules = [rolesOf(schema, astNode), rolesOf(schema, typeNode(schema, type))];
  return rules.every(rule => rule === null || roles.every(role => rule.includes(role)));
}

const typeNode = (schema: GraphQLSchema, type: GraphQLOutputType) =>
  schema.getType(getNamedType(type).name)?.astNode ?? null;
