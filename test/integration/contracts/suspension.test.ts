import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { type Caller, customer, type House, manager, openHouse, otherCustomer } from './house.ts';

let house: House;
let cast: Cast;
let contractId = '';
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  contractId = (await takeOver(house, cast)).id;
});

type Answer = {
  readonly contract: {
    readonly version: number;
    readonly suspended: boolean;
    readonly suspensions: readonly object[];
    readonly allowedActions: readonly string[];
  } | null;
  readonly problems: readonly { readonly code: string }[];
};
const FIELDS =
  'contract { version suspended suspensions { state requestedBy reason answer from until } allowedActions }';
async function decide(
  caller: Caller,
  verb: string,
  expectedVersion: number,
  reason = 'The building is closed.',
): Promise<Answer> {
  const query = `mutation ($input: SuspendContractInput!) { ${verb}(input: $input) { ${FIELDS} problems { code } } }`;
  const input = { contractId, expectedVersion, reason };
  return (await house.ask<Record<string, Answer>>(caller, query, { input }))[verb] as Answer;
}
const refused = (code: string) => ({ contract: null, problems: [{ code }] });

describe('a contract is suspended by both and resumed by either (H7.1)', () => {
  test('asked for, agreed to, ended; its lifecycle hears of each', async () => {
    expect(await decide(customer, 'suspendContract', 1)).toMatchObject({
      contract: { version: 2, suspended: false, allowedActions: expect.arrayContaining(['REFUSE_SUSPENSION']) },
    });
    expect(await decide(customer, 'agreeToSuspension', 2)).toMatchObject(refused('OTHER_SIDE_DECIDES'));
    expect(await decide(manager, 'agreeToSuspension', 2, 'Agreed.')).toMatchObject({
      contract: { version: 3, suspended: true, allowedActions: expect.arrayContaining(['RESUME']) },
    });
    expect(await decide(manager, 'suspendContract', 3)).toMatchObject(refused('WRONG_PHASE'));
    const { contract } = await decide(customer, 'resumeContract', 3, 'Open again.');
    expect(contract).toMatchObject({
      suspended: false,
      suspensions: [
        {
          state: 'ENDED',
          requestedBy: 'CUSTOMER',
          reason: 'The building is closed.',
          answer: 'Open again.',
          from: expect.any(String),
          until: expect.any(String),
        },
      ],
    });
    const sent = await house.query<{ args: { state: string } }>(
      "select args from outbox where workflow_id = $1 and signal = 'suspensionMoved' order by sequence",
      [`contract/acme/${contractId}`],
    );
    expect(sent.map(({ args }) => args.state)).toEqual(['REQUESTED', 'IN_FORCE', 'ENDED']);
  });

  test('taken back, and asked for again', async () => {
    await decide(manager, 'suspendContract', 1);
    expect(await decide(manager, 'refuseSuspension', 2, 'A slip')).toMatchObject({ contract: { suspended: false } });
    expect(await decide(customer, 'suspendContract', 3)).toMatchObject({
      contract: { suspensions: [{ state: 'REFUSED' }, { state: 'REQUESTED' }] },
    });
  });

  test('of fifty who agree at once one does', async () => {
    await decide(customer, 'suspendContract', 1);
    const answers = await Promise.all(Array.from({ length: 50 }, () => decide(manager, 'agreeToSuspension', 2)));
    expect(answers.filter(({ contract }) => contract)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(
      new Set(['STALE_VERSION']),
    );
  });

  test('not without a reason, and by nobody else', async () => {
    expect(await decide(manager, 'suspendContract', 1, ' ')).toMatchObject(refused('INVALID_INPUT'));
    expect(await decide(otherCustomer, 'suspendContract', 1)).toMatchObject(refused('NOT_FOUND'));
    expect(await decide(manager, 'resumeContract', 1)).toMatchObject(refused('WRONG_PHASE'));
  });
});
