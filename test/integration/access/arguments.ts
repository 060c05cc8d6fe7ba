import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Operation } from './operations.ts';
import type { Records } from './records.ts';

type Input = GraphQLArgument | GraphQLInputField;
export type Variables = Readonly<Record<string, unknown>>;

/** Texts that must look like something; any other one may say anything. */
const TEXTS: Readonly<Record<string, string>> = {
  value: '99.9',
  limit: '99.9',
  unit: 'PERCENT',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  period: 'MONTH',
  measuredBy: 'OUTAGES',
  'ResponseTimes.period': '2031-02',
  maintenance: 'EXCLUDE',
  unknown: 'EXCLUDE',
  outcome: 'MISSED',
  timeZone: 'UTC',
  email: 'someone@party.example',
  url: 'https://hooks.party.example/surety',
  details: '{}',
  'TrailRowInput.role': 'admin',
  'TrailRowInput.channel': 'GRAPH',
  'TrailRowInput.outcome': 'DONE',
};
const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 60_000,
  Boolean: false,
  DateTime: '2031-03-01T00:00:00Z',
  LocalDate: '2031-05-01',
  Duration: 'PT1H',
  TimeZone: 'UTC',
  Currency: 'EUR',
};
/** A span of time in which the records lie. */
const INSTANTS: Readonly<Record<string, string>> = {
  'Evaluation.start': '2031-01-01T00:00:00Z',
  'Evaluation.end': '2032-01-01T00:00:00Z',
  'Survey.start': '2031-01-01T00:00:00Z',
  'Survey.end': '2032-01-01T00:00:00Z',
  'EvaluationDay.start': '2031-01-01T00:00:00Z',
  'EvaluationDay.end': '2032-01-01T00:00:00Z',
};
/** Pages are asked for whole, so that what must not be there would be seen. */
const NUMBERS: Readonly<Record<string, number>> = { limit: 100, first: 100 };

/** What a question names its records by: Surety's ids, the caller's own, or not at all. */
export type NamedBy = 'id' | 'externalId' | 'nothing';

/** The ways in which an operation can be asked. A list is asked for without a filter too. */
export function waysToAsk({ field, entity }: Operation): readonly NamedBy[] {
  const args = entity ? [] : (field?.args ?? []);
  return [
    'id',
    ...(args.some(({ name }) => name === 'externalId') ? (['externalId'] as const) : []),
    ...(args.some(({ name }) => name === 'filter') ? (['nothing'] as const) : []),
  ];
}

/**
 * Values for an operation's arguments: what it needs, and every id that it takes.
 * @throws Error naming an id or a scalar that nobody told the matrix about
 */
export function argumentsFor({ coordinate, field }: Operation, records: Records, namedBy: NamedBy): Variables {
  const owner = field ? getNamedType(field.type).name : '';
  const isSent = (arg: GraphQLArgument): boolean =>
    isRequiredArgument(arg) ||
    arg.name in NUMBERS ||
    (namedBy === 'id' && takesId(arg)) ||
    (namedBy === 'externalId' && arg.name === 'externalId');
  return Object.fromEntries(
    (field?.args ?? [])
      .filter(isSent)
      .map(arg => [arg.name, valueOf(arg, arg.type, owner, records, `${coordinate}(${arg.name}:)`)]),
  );
}

/** Whether a value names a record, itself or within. */
function takesId({ type }: Input): boolean {
  const named = getNamedType(type);
  return named.name === 'ID' || (isInputObjectType(named) && Object.values(named.getFields()).some(takesId));
}

function valueOf(input: Input, type: GraphQLInputType, owner: string, records: Records, at: string): unknown {
  if (isNonNullType(type)) return valueOf(input, type.ofType, owner, records, at);
  if (isListType(type)) return [valueOf(input, type.ofType, owner, records, at)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(field => isRequiredInputField(field) || takesId(field))
        .map(field => [field.name, valueOf(field, field.type, type.name, records, `${at} ${type.name}.${field.name}`)]),
    );
  const own = `${owner}.${input.name}`;
  const given =
    type.name === 'ID'
      ? (records[own] ?? records[input.name])
      : type.name === 'String'
        ? (records[own] ?? TEXTS[own] ?? TEXTS[input.name] ?? `some ${input.name}`)
        : (INSTANTS[own] ?? NUMBERS[input.name] ?? SCALARS[type.name]);
  if (given === undefined)
    throw new Error(`No ${type.name} is known for ${at}: say in test/integration/access which one to send.`);
  return given;
}
