import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { RequestContext } from './context.ts';
import type { Role } from './identity.ts';

const ROOTS = ['Query', 'Mutation'] as const;
/** Fields that Apollo Federation adds; the gateway asks them for every caller. */
const FEDERATION_FIELDS = new Set(['_service', '_entities']);

type Rule = { readonly roles: readonly string[] };
const ruleOf = (schema: GraphQLSchema, node: Parameters<typeof getDirective>[1]): Rule | undefined =>
  getDirective(schema, node, 'access')?.[0] as Rule | undefined;

/** Coordinates of fields and entities that have no rule: must be empty. */
export function withoutRule(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  for (const root of ROOTS) {
    for (const field of Object.values(rootType(schema, root)?.getFields() ?? {}))
      if (!FEDERATION_FIELDS.has(field.name) && !ruleOf(schema, field)) missing.push(`${root}.${field.name}`);
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && isResolvableEntity(schema, type) && !ruleOf(schema, type)) missing.push(type.name);
  return missing;
}

const rootType = (schema: GraphQLSchema, root: (typeof ROOTS)[number]): GraphQLObjectType | null | undefined =>
  root === 'Query' ? schema.getQueryType() : schema.getMutationType();

const isResolvableEntity = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  (getDirective(schema, type, 'key') ?? []).some(key => key.resolvable !== false);

/**
 * Puts the `@access` rule of each field of Query and Mutation, and of each entity, before its resolver.
 * @throws Error naming every field without a rule
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const missing = withoutRule(schema);
  if (missing.length > 0)
    throw new Error(`No @access rule on: ${missing.join(', ')}. Say in the schema who may use it.`);
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (config, name, typeName) => guarded(config, ruleOf(schema, config), `${typeName}.${name}`),
    // Fields of types that carry a rule of their own, e.g. Party.contacts, and everything of an entity.
    [MapperKind.OBJECT_FIELD]: (config, name, typeName) => {
      const type = schema.getType(typeName);
      const rule = ruleOf(schema, config) ?? (isObjectType(type) ? ruleOf(schema, type) : undefined);
      return guarded(config, rule, `${typeName}.${name}`);
    },
    // The door through which the gateway fetches an entity by its key: without the role not even its existence is told.
    [MapperKind.OBJECT_TYPE]: type => {
      const rule = ruleOf(schema, type);
      const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
      const resolveReference = apollo?.subgraph?.resolveReference;
      if (!rule || !resolveReference) return undefined;
      const guardedReference: ResolveReference = (reference, context, info) => {
        assertMay(context, rule, type.name);
        return resolveReference(reference, context, info);
      };
      return new GraphQLObjectType({
        ...type.toConfig(),
        extensions: {
          ...type.extensions,
          apollo: { ...apollo, subgraph: { ...apollo.subgraph, resolveReference: guardedReference } },
        },
      });
    },
  });
}

type FieldConfig = GraphQLFieldConfig<unknown, RequestContext>;
type ResolveReference = (reference: object, context: RequestContext, info: GraphQLResolveInfo) => unknown;

/** Puts a rule before a field's resolver. */
const guarded = (config: FieldConfig, rule: Rule | undefined, coordinate: string): FieldConfig => {
  if (!rule) return config;
  const resolve = config.resolve ?? defaultFieldResolver;
  return {
    ...config,
    resolve: (source, args, context: RequestContext, info) => {
      assertMay(context, rule, coordinate);
      return resolve(source, args, context, info);
    },
  };
};

function assertMay({ identity }: RequestContext, { roles }: Rule, coordinate: string): void {
  const forbidden = whyForbidden(
    identity.roles,
    roles.map(role => role.toLowerCase()),
    coordinate,
  );
  if (forbidden !== null) throw new GraphQLError(forbidden, { extensions: { code: 'FORBIDDEN' } });
}

/** Whether one of the caller's roles may use something. @returns why not, in words; null when it may */
export const whyForbidden = (has: readonly Role[], may: readonly string[], what: string): string | null =>
  has.some(role => may.includes(role))
    ? null
    : `Your role (${has.join(', ')}) may not use ${what}. It is for: ${may.join(', ')}.`;
