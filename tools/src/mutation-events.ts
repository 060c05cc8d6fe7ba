import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';

type Json = Readonly<Record<string, unknown>>;

/** The input types that the built-in scalars stand for; any other one is a text, whose description says how it reads. */
const BUILT_IN: Readonly<Record<string, Json>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};
/** Its value comes from the event: source and id. */
const KEY = 'idempotencyKey';

/**
 * The CloudEvents that the gateway takes, as AsyncAPI 3: one type for each mutation, its data the input of the mutation as JSON Schema.
 * @param api the public graph as SDL
 */
export function mutationEvents(api: string): Json {
  const schema = buildSchema(api);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const types = new Map<string, Json>();
  const messages = mutations.map(({ name, description, args }) => {
    const [input] = args;
    if (!input) throw new Error(`${name} takes no input.`);
    collect(getNamedType(input.type), types);
    return [name, messageOf(name, description ?? '', getNamedType(input.type).name)] as const;
  });
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Surety: events that ask for mutations',
      version: '1',
      description: 'CloudEvents 1.0 that the gateway takes at /doors/events. docs/events.md says how to send them.',
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      events: {
        address: '/doors/events',
        messages: Object.fromEntries(mutations.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: { ask: { action: 'receive', channel: { $ref: '#/channels/events' } } },
    components: { messages: Object.fromEntries(messages), schemas: Object.fromEntries(types) },
  };
}

const messageOf = (name: string, summary: string, input: string): Json => ({
  summary,
  payload: {
    type: 'object',
    required: ['specversion', 'id', 'source', 'type', 'data'],
    properties: {
      specversion: { const: '1.0' },
      id: {
        type: 'string',
        minLength: 1,
        description: 'With the source it says which event it is: one is carried out once.',
      },
      source: { type: 'string', minLength: 1, description: 'The system that sends it.' },
      type: { const: `io.surety.mutation.${name}` },
      data: { $ref: `#/components/schemas/${input}` },
    },
  },
});

/** Adds a type, and those that it names, to the schemas. */
function collect(type: GraphQLNamedType, types: Map<string, Json>): void {
  if (types.has(type.name) || type.name in BUILT_IN) return;
  const description = type.description ?? '';
  if (isEnumType(type)) types.set(type.name, { description, enum: type.getValues().map(({ name }) => name) });
  if (isScalarType(type)) types.set(type.name, { description, type: 'string' });
  if (!isInputObjectType(type)) return;
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== KEY);
  const properties = fields.map(field => [
    field.name,
    { description: field.description ?? '', ...schemaOf(field.type) },
  ]);
  types.set(type.name, {
    description,
    type: 'object',
    required: fields.filter(isRequiredInputField).map(({ name }) => name),
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  });
  for (const field of fields) collect(getNamedType(field.type), types);
}

function schemaOf(type: GraphQLInputType): Json {
  if (isNonNullType(type)) return givenSchemaOf(type.ofType);
  return { anyOf: [givenSchemaOf(type), { type: 'null' }] };
}

const givenSchemaOf = (type: GraphQLInputType): Json =>
  isListType(type)
    ? { type: 'array', items: schemaOf(type.ofType) }
    : (BUILT_IN[getNamedType(type).name] ?? { allOf: [{ $ref: `#/components/schemas/${getNamedType(type).name}` }] });
