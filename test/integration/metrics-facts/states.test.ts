import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, operator } from './facts-house.ts';
import {
  adopt,
  BY_OUTAGES,
  type Counted,
  daily,
  EVALUATION,
  type Evaluation,
  evaluationOf,
  recordStates,
  signalsTo,
} from './measured.ts';

let house: House;
let number = 0;
/** A fresh service with its contract for each test. */
let service = '';
let contract = '';

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  number += 1;
  service = `shop-${number}`;
  contract = `ctr_${number}`;
  await adopt(house, contract, { service });
  await house.settled();
});

const stored = async (): Promise<number> =>
  (await house.query('select from service_state where service_id = $1', [`svc_${service}`])).length;

const correct = (rows: object[], reason = 'the probe was wrong', more: object = {}): Promise<Counted> =>
  house.mutate<Counted>(
    operator,
    'correctStates',
    { service, source: 'monitor', rows, reason, ...more },
    'recorded { new duplicates }',
  );

describe('recording states: all rows or none', () => {
  const good = { at: '2031-02-01T00:00:00Z', state: 'UP' } as const;

  test('an instant without a zone is refused by name and nothing is kept', async () => {
    const query =
      'mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new } problems { code } } }';
    const input = { service, source: 'monitor', rows: [good, { at: '2031-02-01T01:00:00', state: 'UP' }] };
    const { errors } = await house.send({ roles: ['integration'] }, query, { input });
    expect(errors?.[0]?.extensions?.code).toBe('INSTANT_WITHOUT_ZONE');
    expect(errors?.[0]?.message).toMatch(/rows\[1\]\.at/);
    expect(await stored()).toBe(0);
  });

  test('an instant more than 5 minutes ahead names its row', async () => {
    const { recorded, problems } = await recordStates(house, service, [
      good,
      { at: '2031-03-10T12:05:00.001Z', state: 'UP' },
    ]);
    expect(recorded).toBeNull();
    expect(problems).toMatchObject([
      { code: 'INSTANT_IN_FUTURE', path: ['input', 'rows', '1', 'at'], retryable: false },
    ]);
    expect(await stored()).toBe(0);
    expect((await recordStates(house, service, [{ at: '2031-03-10T12:05:00Z', state: 'UP' }])).problems).toEqual([]);
  });

  test('a service that no contract is measured for yet may be tried again', async () => {
    const { problems } = await recordStates(house, 'nobody', [good]);
    expect(problems).toMatchObject([{ code: 'UNKNOWN_SERVICE', path: ['input', 'service'], retryable: true }]);
  });

  test('a service measured by outages takes no states', async () => {
    await adopt(house, `${contract}_o`, { service: `${service}-o`, targets: [BY_OUTAGES] });
    const { problems } = await recordStates(house, `${service}-o`, [good]);
    expect(problems).toMatchObject([{ code: 'MIXED_MEASUREMENT' }]);
  });

  test('a source without a name is refused', async () => {
    const { problems } = await recordStates(house, service, [good], { source: ' ' });
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'source'] }]);
  });

  test('the same state again is a duplicate, another one names its row and keeps nothing', async () => {
    expect((await recordStates(house, service, [good])).recorded).toEqual({ new: 1, duplicates: 0 });
    expect((await recordStates(house, service, [good, { ...good, at: '2031-02-01T00:10:00Z' }])).recorded).toEqual({
      new: 1,
      duplicates: 1,
    });
    const { problems } = await recordStates(house, service, [
      { ...good, at: '2031-02-02T00:00:00Z' },
      { ...good, state: 'DOWN' },
    ]);
    expect(problems).toMatchObject([{ code: 'CONFLICTING_FACT', path: ['input', 'rows', '1', 'state'] }]);
    expect(await stored()).toBe(2);
  });

  test('of two rows at one instant the later in the list holds', async () => {
    const { recorded } = await recordStates(house, service, [{ ...good, state: 'DOWN' }, good]);
    expect(recorded).toEqual({ new: 1, duplicates: 1 });
    expect((await evaluationOf(house, contract, '2031-02')).downMs).toBe(0);
  });

  test('a request with an idempotency key is carried out once', async () => {
    const key = { idempotencyKey: `key-${number}` };
    const [first, second] = await Promise.all([1, 2].map(() => recordStates(house, service, [good], key)));
    expect(first?.recorded).toEqual({ new: 1, duplicates: 0 });
    expect(second?.recorded).toEqual({ new: 1, duplicates: 0 });
    expect(await stored()).toBe(1);
  });

  test('two sources at once both report', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'a', 'b'].map((source, hour) =>
        recordStates(house, service, [{ ...good, at: `2031-02-01T0${hour}:00:00Z` }], { source }),
      ),
    );
    expect(answers.map(({ recorded }) => recorded?.new)).toEqual([1, 1, 1, 1]);
  });
});

/** What a revision says of its period, without what tells revisions apart. */
const figures = ({
  id: _id,
  revision: _revision,
  reason: _reason,
  former: _former,
  asOf: _asOf,
  ...rest
}: Evaluation): object => rest;

describe('correcting states', () => {
  const february = daily('2031-01-31T12:00:00Z', 38).toSpliced(10, 1, {
    at: '2031-02-10T12:00:00.000Z',
    state: 'DOWN',
  });

  test('a correction makes revision 2 with its reason; undone, the figures are those of revision 1', async () => {
    await recordStates(house, service, february);
    const first = await evaluationOf(house, contract, '2031-02');
    expect(first).toMatchObject({
      revision: 1,
      outcome: 'MISSED',
      downMs: 86_400_000,
      reason: 'facts arrived',
      former: null,
    });

    expect(
      (await correct([{ at: '2031-02-10T12:00:00Z', state: 'UP' }], 'the probe had lost its network')).recorded,
    ).toEqual({ new: 1, duplicates: 0 });
    const second = await evaluationOf(house, contract, '2031-02');
    expect(second).toMatchObject({
      revision: 2,
      outcome: 'MET',
      downMs: 0,
      reason: 'correction: the probe had lost its network',
      former: { id: first.id },
    });
    const { evaluation } = await house.ask<{ evaluation: Evaluation }>(
      operator,
      `query ($id: ID!) { evaluation(id: $id) { ${EVALUATION} } }`,
      { id: first.id },
    );
    expect(evaluation).toEqual(first);

    await correct([{ at: '2031-02-10T12:00:00Z', state: 'DOWN' }], 'it was down after all');
    const third = await evaluationOf(house, contract, '2031-02');
    expect(third.revision).toBe(3);
    expect(figures(third)).toEqual(figures(first));

    const told = (await signalsTo(house, contract))
      .filter(({ signal }) => signal === 'evaluated')
      .filter(({ args }) => args['period'] === '2031-02');
    expect(told.map(({ args }) => [args['revision'], args['outcome']])).toEqual([
      [1, 'MISSED'],
      [2, 'MET'],
      [3, 'MISSED'],
    ]);
  });

  test('the source may send what it said before once more', async () => {
    await recordStates(house, service, february);
    await house.settled();
    await correct([{ at: '2031-02-10T12:00:00Z', state: 'UP' }]);
    expect((await recordStates(house, service, february)).recorded).toEqual({ new: 0, duplicates: february.length });
    expect(await evaluationOf(house, contract, '2031-02')).toMatchObject({ downMs: 0, revision: 2 });
  });

  test('an instant that was never recorded is named and nothing changes', async () => {
    await recordStates(house, service, february);
    const { problems } = await correct([
      { at: '2031-02-10T12:00:00Z', state: 'UP' },
      { at: '2031-02-10T12:00:01Z', state: 'UP' },
    ]);
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'rows', '1', 'at'] }]);
    expect((await evaluationOf(house, contract, '2031-02')).downMs).toBe(86_400_000);
  });

  test('needs a reason, which stands in the trail of the contract', async () => {
    await recordStates(house, service, february);
    expect((await correct([{ at: '2031-02-10T12:00:00Z', state: 'UP' }], ' ')).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'reason'] },
    ]);
    await correct([{ at: '2031-02-10T12:00:00Z', state: 'UP' }], 'a false alarm');
    const trail = await house.query(
      `select actor, reason, outcome from trail where contract_id = $1 and action = 'correctStates'`,
      [contract],
    );
    expect(trail).toEqual([{ actor: 'operator', reason: 'a false alarm', outcome: 'DONE' }]);
  });
});

describe('revisions', () => {
  test('a fact that changes no figure of a closed period makes none', async () => {
    await recordStates(house, service, daily('2031-01-31T12:00:00Z', 38));
    const before = await evaluationOf(house, contract, '2031-02');
    expect(before.final).toBe(true);
    await recordStates(house, service, [{ at: '2031-02-10T13:00:00Z', state: 'UP' }]);
    expect(await evaluationOf(house, contract, '2031-02')).toEqual(before);
  });

  test('a stream of probes that says up makes none of the open period', async () => {
    await recordStates(house, service, [{ at: '2031-03-09T12:00:00Z', state: 'UP' }]);
    const before = await evaluationOf(house, contract, '2031-03');
    for (const minute of ['01', '02', '03'])
      await recordStates(house, service, [{ at: `2031-03-10T11:${minute}:00Z`, state: 'UP' }]);
    expect(await evaluationOf(house, contract, '2031-03')).toEqual(before);
  });

  test('a fact that arrives while its period is being evaluated is not lost', async () => {
    await recordStates(house, service, [{ at: '2031-02-01T00:00:00Z', state: 'UP' }]);
    await house.settled();
    await house.query('begin');
    await house.query('lock table evaluation in access exclusive mode');
    await recordStates(house, service, [{ at: '2031-02-02T00:00:00Z', state: 'DOWN' }]);
    for (let left = 100; left > 0; left -= 1) {
      const waiting = await house.query(`select from pg_locks where not granted and relation = 'evaluation'::regclass`);
      if (waiting.length > 0) break;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    const arriving = recordStates(house, service, [{ at: '2031-02-02T01:00:00Z', state: 'UP' }]);
    await Promise.race([arriving, new Promise(resolve => setTimeout(resolve, 500))]);
    await house.query('commit');
    await arriving;
    expect((await evaluationOf(house, contract, '2031-02')).downMs).toBe(3_600_000);
  });
});
