import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../support/database.ts';
import type { Caller } from '../../support/subgraph.ts';
import { argumentsFor, type NamedBy, waysToAsk } from './arguments.ts';
import { callersOf, isAllowed, nameOf, seesRecords } from './callers.ts';
import { documentOf, variablesOf } from './documents.ts';
import { type Answer, type Door, openHouse } from './house.ts';
import { type Operation, operationsOf, SUBGRAPHS, sdlOf } from './operations.ts';
import { noneLike, type Records, registerRecords } from './records.ts';

const OPERATIONS = SUBGRAPHS.flatMap(name => operationsOf(name));
/** By these the lifecycles hand a record over under its id: there is no other that they could be told of. */
const HANDS_OVER: ReadonlySet<string> = new Set([
  'Mutation.adoptContract',
  'Mutation.adoptContractParties',
  'Mutation.recordTrail',
]);
/** No id of a record is in its answer. */
const TELLS_NOTHING: ReadonlySet<string> = new Set([
  'Query.catalogue',
  'Query.catalogueDifferences',
  'Contract.assessment',
  'Query.contractTemplates',
  'Query.readOpenSlo',
  'Query.verifyTrail',
  // Nobody goes by the name that is asked for; `person.test.ts` shows what is told of somebody.
  'Query.personInAudits',
  'Query.personInContracts',
  'Query.personInMetrics',
  // The contract has not ended.
  'Query.endedContract',
  'Query.endedContracts',
]);
/** None of these is the answer to a request that its caller may make and that is written as the schema says. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
]);

let house: Awaited<ReturnType<typeof openHouse>>;
let records: Records;
let none: Records;
beforeAll(async () => {
  house = await openHouse();
  records = await registerRecords(house);
  none = noneLike(records);
});
afterAll(() => house?.close());

type Question = { readonly query: string; readonly variables: object };
function questionOf(operation: Operation, about: Records, namedBy: NamedBy): Question {
  const id = about[`${operation.entity?.name}.id`];
  if (operation.entity && !id) throw new Error(`No ${operation.entity.name} is known: add one to records.ts.`);
  const variables = variablesOf(operation, argumentsFor(operation, about, namedBy), id);
  return { query: documentOf(operation), variables };
}
const ask = (door: Door, caller: Caller | null, { query, variables }: Question): Promise<Answer> =>
  house.ask(door, caller, query, variables);

/** Ids that only those who see the records may be told. The provider is a side of the other customer's contract too. */
const secrets = (): [name: string, id: string][] =>
  Object.entries(records).filter(([name, id]) => id.includes('_') && name !== 'providerId');
const tells = ({ text }: Answer): boolean => secrets().some(([, id]) => text.includes(id));
/** The answer as it would read of what does not exist. */
const unnamed = ({ text }: Answer): string =>
  Object.entries(records)
    .filter(([, id]) => id.includes('_'))
    .reduce((read, [name, id]) => read.replaceAll(id, none[name] ?? ''), text);

const isEmpty = ({ text }: Answer): boolean =>
  Object.values((JSON.parse(text) as { data?: object | null }).data ?? {})
    .flat()
    .every(value => value === null || isRefusedField(value));

/** An entity that the caller may know of, with a field that it may not read. */
const isRefusedField = (value: unknown): boolean => {
  const { __typename, ...fields } = value as { readonly __typename?: string };
  return __typename !== undefined && Object.keys(fields).length === 1 && Object.values(fields)[0] === null;
};

/** Holds one answer against the rule of the schema and the rows that its caller sees. @returns whether it tells of the records */
async function check(door: Door, operation: Operation, caller: Caller, namedBy: NamedBy): Promise<boolean> {
  const who = `${nameOf(caller)}, named by ${namedBy}`;
  if (HANDS_OVER.has(operation.coordinate) && !seesRecords(caller)) {
    const fresh = questionOf(operation, noneLike(records, caller.party === 'customer' ? 'yyyyyy' : 'xxxxxx'), namedBy);
    const { codes } = await ask(door, caller, fresh);
    expect(codes, who).toEqual(isAllowed(operation, caller) ? [] : ['FORBIDDEN']);
    return false;
  }
  const question = questionOf(operation, records, namedBy);
  const answer = await ask(door, caller, question);
  if (!isAllowed(operation, caller)) {
    // The field of an entity that the caller does not see is not even asked for.
    const isUnseen = operation.entity !== null && operation.field !== null && !seesRecords(caller);
    if (!isUnseen) expect(answer.codes, `${who}: ${answer.text}`).toContain('FORBIDDEN');
    expect(isEmpty(answer), `${who}: ${answer.text}`).toBe(true);
    return false;
  }
  expect(
    answer.codes.filter(code => NO_ANSWER.has(code)),
    `${who}: ${answer.text}`,
  ).toEqual([]);
  if (seesRecords(caller)) return tells(answer);
  const ofNone = questionOf(operation, none, namedBy);
  const namesRecords = JSON.stringify(question) !== JSON.stringify(ofNone);
  if (namesRecords) expect(unnamed(answer), who).toBe((await ask(door, caller, ofNone)).text);
  else expect(tells(answer), `${who}: ${answer.text}`).toBe(false);
  return false;
}

/** Every caller, in every way in which the operation can be asked. */
async function checkAll(door: Door, operation: Operation, isCaller: (caller: Caller) => boolean): Promise<void> {
  for (const namedBy of waysToAsk(operation)) {
    const told = await Promise.all(
      callersOf(operation)
        .filter(isCaller)
        .map(caller => check(door, operation, caller, namedBy)),
    );
    if (operation.kind === 'mutation' || TELLS_NOTHING.has(operation.coordinate)) continue;
    expect(told, `nobody is told of what is named by ${namedBy}, so that this test would see nothing`).toContain(true);
  }
}
const rows = (operations: readonly Operation[]) =>
  operations.map(operation => ({ name: operation.coordinate, operation }));
const isPerson = ({ roles }: Caller): boolean => !roles.includes('system');
const UNAUTHENTICATED = { status: 401, codes: ['UNAUTHENTICATED'] };

describe('what the matrix knows', () => {
  test('is every subgraph that there is', () => expect(SUBGRAPHS.toSorted()).toEqual(TEMPLATES.toSorted()));

  test('fails it where an operation takes an id that it was told nothing of', () => {
    const planted = `${sdlOf('audits')}
      extend type Query { planted(unheardOfId: ID!): String @access(roles: [ADMIN]) }`;
    const operation = operationsOf('audits', planted).find(({ coordinate }) => coordinate === 'Query.planted');
    expect(() => questionOf(operation as Operation, records, 'id')).toThrow('Query.planted(unheardOfId:)');
  });
});

describe.each(SUBGRAPHS)('straight at %s', subgraph => {
  test.each(rows(OPERATIONS.filter(operation => operation.subgraph === subgraph)))('$name', async ({ operation }) => {
    expect(operation.roles.length, 'roles of its rule').toBeGreaterThan(0);
    await checkAll(subgraph, operation, () => true);
    expect(await ask(subgraph, null, questionOf(operation, records, 'id'))).toMatchObject(UNAUTHENTICATED);
  });
});

describe('through the gateway', () => {
  test.each(rows(OPERATIONS.filter(({ isPublic }) => isPublic)))('$name', async ({ operation }) => {
    await checkAll('gateway', operation, isPerson);
    const question = questionOf(operation, records, 'id');
    expect(await ask('gateway', null, question)).toMatchObject(UNAUTHENTICATED);
    for (const caller of callersOf(operation).filter(each => !isPerson(each)))
      expect(await ask('gateway', caller, question)).toMatchObject(UNAUTHENTICATED);
  });

  test.each(rows(OPERATIONS.filter(({ isPublic }) => !isPublic)))('$name is not known there', async ({ operation }) => {
    const question = questionOf(operation, records, 'id');
    for (const caller of callersOf(operation).filter(isPerson)) {
      const { status, codes } = await ask('gateway', caller, question);
      expect([status, new Set(codes)], nameOf(caller)).toEqual([400, new Set(['GRAPHQL_VALIDATION_FAILED'])]);
    }
  });
});
