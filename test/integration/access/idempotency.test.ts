import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../support/subgraph.ts';
import { argumentsFor } from './arguments.ts';
import { documentOf } from './documents.ts';
import { openHouse } from './house.ts';
import { operationsOf, SUBGRAPHS } from './operations.ts';
import { type Records, registerRecords } from './records.ts';
import { settingOf } from './settings.ts';

const MUTATIONS = SUBGRAPHS.flatMap(name => operationsOf(name)).filter(
  ({ kind, isPublic }) => kind === 'mutation' && isPublic,
);
/** What the records' own customer decides. */
const CUSTOMERS: ReadonlySet<string> = new Set([
  'Mutation.acknowledgeNotification',
  'Mutation.claimCredit',
  'Mutation.claimDamages',
  'Mutation.acceptHandover',
  'Mutation.rejectHandover',
  'Mutation.answerReview',
  'Mutation.answerSurvey',
  'Mutation.requestReport',
]);
type Payload = { readonly problems: readonly { readonly code: string; readonly message: string }[] };

let house: Awaited<ReturnType<typeof openHouse>>;
let records: Records;
beforeAll(async () => {
  house = await openHouse();
  records = await registerRecords(house);
});
afterAll(() => house?.close());

/** The same input with another first value that is no key. */
function otherwise(input: object): object {
  const [name, value] = Object.entries(input).find(([each]) => each !== 'idempotencyKey') ?? [];
  if (!name) throw new Error('There is nothing in the input that could differ.');
  return {
    ...input,
    [name]: typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : otherwise(value),
  };
}

describe('every mutation of the public graph', () => {
  test.each(MUTATIONS.map(operation => ({ name: operation.coordinate, operation })))(
    '$name is carried out once under one key',
    async ({ operation }) => {
      const [arg] = operation.field?.args ?? [];
      const type = arg && getNamedType(arg.type);
      expect(isInputObjectType(type) && Object.keys(type.getFields())).toContain('idempotencyKey');
      const changes = await settingOf(operation.coordinate, house, records);
      const roles = operation.roles.slice(0, 1);
      const party = CUSTOMERS.has(operation.coordinate) ? 'customer' : 'provider';
      const caller: Caller = { roles, subject: roles[0] ?? '', party };
      const { input } = argumentsFor(operation, records, 'id') as { input: object };
      const ask = async (variables: object): Promise<string> =>
        (await house.ask('gateway', caller, documentOf(operation), { input: variables })).text;
      const payloadOf = (text: string): Payload =>
        (JSON.parse(text) as { data: Record<string, Payload> }).data[operation.field?.name ?? ''] as Payload;

      const request = { ...input, ...changes, idempotencyKey: operation.coordinate };
      const first = await ask(request);
      // A secret is shown once: asked again, the answer is the same but for it.
      const again = first.replace(/"secret":"whsec_[^"]+"/, '"secret":null');
      expect(payloadOf(first).problems, 'this must be carried out: say in settings.ts what it needs').toEqual([]);
      expect(await ask(request)).toBe(again);
      expect(payloadOf(await ask(otherwise(request))).problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
      expect(await ask(request)).toBe(again);
    },
  );
});
