import type { ClaimWindow } from '@surety/domain';
import { scalars } from '@surety/platform/scalars';
import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { z } from 'zod';
import type { ContractTermsInput } from '../generated/types.ts';
import type { Agreement, Entered } from '../persistence/agreement.ts';
import { CONTENT_FORMAT, type Named } from '../rules/canonical-content.ts';

/** What an input says, with names where it has ids. */
type InFile<T> = T extends readonly (infer Item)[]
  ? readonly InFile<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as Key extends keyof typeof NAMES ? (typeof NAMES)[Key] : Key]: Key extends
          | 'serviceId'
          | 'partyId'
          ? Named
          : InFile<T[Key]>;
      }
    : T;

type Terms = Omit<
  Entered<ContractTermsInput>,
  'externalId' | 'providerId' | 'customerId' | 'claimWindow' | 'agreement'
>;

/** A contract as a file says it: the whole content of one version. What was left out is there as its default. */
export type ContractFile = InFile<Terms> & {
  readonly format: typeof CONTENT_FORMAT;
  readonly effectiveFrom: string | null;
  readonly provider: Named;
  readonly customer: Named;
  readonly claimWindow: ClaimWindow | null;
  readonly agreement: InFile<Agreement> | null;
};

/** Fields of the graph that hold an id, and what a file calls the thing instead. */
const NAMES = { serviceId: 'service', partyId: 'party' } as const;

/**
 * The file's format, made from the input types of the graph: what can be entered can be in a file, under the same names and with the same
 * defaults. A party or service is named, because another system does not know our ids.
 * @throws Error for an input type that a file has no words for yet
 */
export function contractFileFormat(schema: GraphQLSchema): z.ZodType<ContractFile> {
  const known = new Map<string, z.ZodType>();
  const terms = schema.getType('ContractTermsInput');
  if (!isInputObjectType(terms)) throw new Error('The schema has no ContractTermsInput.');
  const { externalId: _, providerId, customerId, claimWindow, ...clauses } = terms.getFields();
  const format = strictObject({
    format: z.literal(CONTENT_FORMAT).describe('Names the format.'),
    provider: NAMED.describe(textOf(providerId?.description)),
    customer: NAMED.describe(textOf(customerId?.description)),
    effectiveFrom: z
      .string()
      .nullable()
      .default(null)
      .describe('From when the version was in force where it comes from. Not taken in: a draft begins with its term.'),
    claimWindow: CLAIM_WINDOW.nullable().default(null).describe(textOf(claimWindow?.description)),
    ...fieldsOf(Object.values(clauses), known),
  });
  return format as unknown as z.ZodType<ContractFile>;
}

/** An object with these fields and no others. */
const strictObject = (shape: Record<string, z.ZodType>) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `there is no such field here; there are: ${Object.keys(shape).join(', ')}`
        : `give an object; its fields are: ${Object.keys(shape).join(', ')}`,
  });

const NAMED = strictObject({
  name: z.string().min(1, { error: 'give its name' }).describe('As it stands in contracts.'),
  externalId: z.string().nullable().default(null).describe('The id in the system that both sides know it by.'),
}).meta({ id: 'Named', description: 'A party or service. It is found by its externalId, else by its exact name.' });

const count = z.int().min(1, { error: 'give 1 or more' });
const CLAIM_WINDOW = z
  .discriminatedUnion('unit', [
    strictObject({ unit: z.literal('DAYS'), days: count }),
    strictObject({ unit: z.literal('BILLING_CYCLES'), cycles: count }),
  ])
  .meta({ id: 'ClaimWindow' });

const fieldsOf = (fields: readonly GraphQLInputField[], known: Map<string, z.ZodType>): Record<string, z.ZodType> =>
  Object.fromEntries(fields.map(field => [nameInFile(field), fieldOf(field, known)]));

function nameInFile({ name, type }: GraphQLInputField): string {
  const renamed = NAMES[name as keyof typeof NAMES];
  if (!renamed && Object.values<string>(NAMES).includes(name))
    throw new Error(`A file calls something else "${name}".`);
  if (!renamed && String(type).startsWith('ID')) throw new Error(`A file can't name the record of "${name}" yet.`);
  return renamed ?? name;
}

function fieldOf(field: GraphQLInputField, known: Map<string, z.ZodType>): z.ZodType {
  const { name, type, defaultValue, description } = field;
  const said = name in NAMES ? NAMED : typeOf(type, known);
  const preset = defaultValue ?? presetOf(type);
  return (preset === undefined ? said : said.default(preset)).describe(textOf(description));
}

/** What is left open is left out of a canonical text: an empty list too. */
const presetOf = (type: GraphQLInputType): null | readonly never[] | undefined =>
  !isNonNullType(type) ? null : isListType(type.ofType) ? [] : undefined;

/** A file has no ids of ours. */
const textOf = (description: string | null | undefined): string =>
  (description ?? '').replaceAll(/ \(`[a-z]+_…`\)/g, '');

function typeOf(type: GraphQLInputType, known: Map<string, z.ZodType>): z.ZodType {
  return isNonNullType(type) ? givenType(type.ofType, known) : givenType(type, known).nullable();
}

function givenType(type: GraphQLInputType, known: Map<string, z.ZodType>): z.ZodType {
  if (isListType(type)) return z.array(typeOf(type.ofType, known));
  if (isNonNullType(type)) return givenType(type.ofType, known);
  const made = known.get(type.name) ?? namedType(type);
  known.set(type.name, made);
  return made;

  function namedType(named: Exclude<GraphQLInputType, { ofType: unknown }>): z.ZodType {
    const meta = { id: named.name.replace(/Input$/, ''), description: textOf(named.description) };
    if (isEnumType(named)) return z.enum(named.getValues().map(({ name }) => name)).meta(meta);
    if (isInputObjectType(named)) return strictObject(fieldsOf(Object.values(named.getFields()), known)).meta(meta);
    const scalar = SCALARS[named.name];
    if (!scalar) throw new Error(`A file has no words for ${named.name} yet.`);
    return scalar;
  }
}

/** A text that one of the graph's scalars takes. */
const textFor = (scalar: keyof typeof scalars) =>
  z
    .string()
    .check(context => {
      try {
        scalars[scalar].parseValue(context.value);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        context.issues.push({ code: 'custom', message, input: context.value });
      }
    })
    .meta({ id: scalar });

const SCALARS: Readonly<Record<string, z.ZodType>> = {
  String: z.string(),
  Int: z.int(),
  Boolean: z.boolean(),
  Duration: textFor('Duration'),
  Currency: textFor('Currency'),
  LocalDate: textFor('LocalDate'),
  TimeZone: textFor('TimeZone'),
};
