import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendMalformed } from '../../support/send-malformed.ts';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse({
    contracts: {
      Query: {
        me: () => ({ subject: 'manager', tenant: 'acme', roles: ['MANAGER'], authority: [] }),
        contracts: () => ({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false } }),
      },
    },
    metrics: { Mutation: { recordStates: () => ({ problems: [] }) } },
  });
});
afterAll(() => house?.close());

test('500 requests that are not as they should be are refused in plain words, and none of them is a fault', async () => {
  const codes = await sendMalformed(`${house.url}/graphql`, await house.issuer.token(), 500, 20_260_223);
  for (const code of [
    'BAD_REQUEST',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'UNSUPPORTED_MEDIA_TYPE',
    'BATCHING_REFUSED',
    'UNAUTHENTICATED',
    'TOO_MANY_TOKENS',
  ])
    expect(codes).toContain(code);
  expect((await house.ask('{ me { subject } }')).data).toEqual({ me: { subject: 'manager' } });
});
