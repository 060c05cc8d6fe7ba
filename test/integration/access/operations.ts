import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Role } from '@surety/platform/identity';
import {
  type ASTNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  isObjectType,
  parse,
} from 'graphql';
import type { Template } from '../../support/database.ts';

/** Something that a caller can ask a subgraph for, with the rule that the schema gives it. */
export type Operation = {
  /** `Query.contract`, `Mutation.signContract`, `Contract` for an entity, `Party.contacts` for a field with a rule of its own. */
  readonly coordinate: string;
  readonly subgraph: Template;
  readonly schema: GraphQLSchema;
  readonly kind: 'query' | 'mutation' | 'entity';
  readonly roles: readonly Role[];
  /** Part of the public graph. */
  readonly isPublic: boolean;
  /** The field of Query or Mutation, or the one of an entity that has a rule of its own. */
  readonly field: GraphQLField<unknown, unknown> | null;
  /** The entity that is fetched by its key. */
  readonly entity: GraphQLObjectType | null;
};

const ROOM = new URL('../../../subgraphs/', import.meta.url);

/** Every subgraph that there is, by its folder. */
export const SUBGRAPHS = readdirSync(ROOM, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name as Template);

/** Roles that the schema's rule lets pass; null without a rule. */
export function rolesOf(schema: GraphQLSchema, node: ASTNode | null | undefined): readonly Role[] | null {
  const access = schema.getDirective('access');
  const rule = access && node ? getDirectiveValues(access, node as never) : undefined;
  return rule ? (rule['roles'] as string[]).map(role => role.toLowerCase() as Role) : null;
}

const isInaccessible = (node: { readonly directives?: readonly { name: { value: string } }[] } | null | undefined) =>
  node?.directives?.some(({ name }) => name.value === 'inaccessible') ?? false;

const isOurs = ({ name }: { readonly name: string }): boolean => !name.startsWith('_');

export const sdlOf = (subgraph: Template): string => readFileSync(new URL(`${subgraph}/schema.graphql`, ROOM), 'utf8');

/** Every operation of a subgraph, as its schema tells. */
export function operationsOf(subgraph: Template, sdl = sdlOf(subgraph)): Operation[] {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  const base = { subgraph, schema };
  const roots = (['query', 'mutation'] as const).flatMap(kind => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {})
      .filter(isOurs)
      .map(field => ({
        ...base,
        coordinate: `${type?.name}.${field.name}`,
        kind,
        roles: rolesOf(schema, field.astNode) ?? [],
        isPublic: !isInaccessible(field.astNode),
        field,
        entity: null,
      }));
  });
  const types = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) && isOurs(type));
  return [...roots, ...types.flatMap(type => entityOperations(base, type as GraphQLObjectType))];
}

/** The entity's door, and its fields with rules of their own. */
function entityOperations(
  base: Pick<Operation, 'subgraph' | 'schema'>,
  entity: GraphQLObjectType,
): readonly Operation[] {
  if (entity === base.schema.getQueryType() || entity === base.schema.getMutationType()) return [];
  const common = { ...base, kind: 'entity' as const, isPublic: false, entity };
  const roles = rolesOf(base.schema, entity.astNode);
  const fields = Object.values(entity.getFields()).flatMap(field => {
    const own = rolesOf(base.schema, field.astNode);
    if (!own) return [];
    if (!roles) throw new Error(`${entity.name}.${field.name} has a rule, and no key by which it could be asked for.`);
    const both = own.filter(role => roles.includes(role));
    return [{ ...common, coordinate: `${entity.name}.${field.name}`, roles: both, field }];
  });
  return roles ? [{ ...common, coordinate: entity.name, roles, field: null }, ...fields] : [];
}
