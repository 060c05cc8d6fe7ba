import fc from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ContractTermsInput } from '../generated/types.ts';
import { graphTypes } from './schema.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  providerId: ['pty_1'],
  customerId: ['pty_2'],
  partyId: ['pty_3', 'pty_4'],
  serviceId: ['svc_1', 'svc_2', 'svc_3'],
};
const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: text,
  Int: fc.integer(),
  Boolean: fc.boolean(),
  Duration: fc.constantFrom('PT0S', 'PT36H', 'P10D', 'PT0.5S'),
  LocalDate: fc.constantFrom('2031-01-01', '2032-02-29'),
  TimeZone: fc.constantFrom('UTC', 'Asia/Shanghai'),
  Currency: fc.constantFrom('EUR', 'JPY'),
};

/** Anything that can be entered, whether it makes sense or not: made from the graph's input types, all of their fields. */
export const arbitraryTerms = (): fc.Arbitrary<ContractTermsInput> => {
  const type = graphTypes().getType('ContractTermsInput');
  if (!isInputObjectType(type)) throw new Error('The schema has no ContractTermsInput.');
  const { externalId: _, claimWindow: _window, ...clauses } = type.getFields();
  return fc.record({
    ...fieldsOf(clauses),
    claimWindow: fc.option(claimWindow),
  }) as unknown as fc.Arbitrary<ContractTermsInput>;
};

const positive = fc.integer({ min: 1, max: 400 });
const claimWindow = fc.oneof(
  positive.map(days => ({ days, billingCycles: null })),
  positive.map(billingCycles => ({ days: null, billingCycles })),
);

const fieldsOf = (fields: Readonly<Record<string, GraphQLInputField>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, valueOf(type, name)]));

function valueOf(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return given(type.ofType, name);
  return fc.option(given(type, name));
}

function given(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return given(type.ofType, name);
  if (isListType(type)) return fc.array(valueOf(type.ofType, name), { maxLength: 2 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(value => value.name));
  if (isInputObjectType(type)) return fc.record(fieldsOf(type.getFields()));
  const records = RECORDS[name];
  if (records) return fc.constantFrom(...records);
  const scalar = SCALARS[type.name];
  if (!scalar) throw new Error(`Say what a ${type.name} called ${name} can be.`);
  return scalar;
}
