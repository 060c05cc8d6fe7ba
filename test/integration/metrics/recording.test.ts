import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Subgraph } from '../../support/subgraph.ts';
import { adopt, counts, customer, evaluation, monitor, openHouse, operator, send } from './handed-over.ts';

const UP = { at: '2031-03-01T00:00:00Z', state: 'UP' };
const DOWN = { at: '2031-03-02T00:00:00Z', state: 'DOWN' };
const TERM = { termStart: '2031-01-01T00:00:00Z', termEnd: '2032-01-01T00:00:00Z' };

let house: Subgraph;
beforeAll(async () => {
  house = await openHouse('2031-03-10T12:00:00Z');
  await adopt(house, 'probed', TERM);
  await adopt(house, 'ticketed', TERM, { measuredBy: 'OUTAGES', staleAfter: null });
  await send(house, 'recordStates', { service: 'probed', rows: [UP, DOWN] });
});
afterAll(() => house?.close());

/** What refusals there were of the newest request, by the trail. */
const lastRefusal = async () =>
  (
    await house.query(
      "select action, problem_code, actor from trail where outcome = 'REFUSED' order by id desc limit 1",
    )
  )[0];

describe('a request with a malformed row keeps nothing of itself (H4.3)', () => {
  const refusals = [
    [
      'a service that no contract measures yet may be known later',
      'recordStates',
      { service: 'nowhere', rows: [UP] },
      'UNKNOWN_SERVICE',
      ['input', 'service'],
      true,
    ],
    [
      'an instant more than 5 minutes ahead',
      'recordStates',
      {
        service: 'probed',
        rows: [
          { at: '2031-03-10T12:05:00Z', state: 'UP' },
          { at: '2031-03-10T12:05:00.001Z', state: 'UP' },
        ],
      },
      'INSTANT_IN_FUTURE',
      ['input', 'rows', '1', 'at'],
      false,
    ],
    [
      'another state than recorded',
      'recordStates',
      {
        service: 'probed',
        rows: [
          { at: '2031-03-03T00:00:00Z', state: 'UP' },
          { ...DOWN, state: 'UP' },
        ],
      },
      'CONFLICTING_FACT',
      ['input', 'rows', '1', 'state'],
      false,
    ],
    [
      'another state than recorded, as the later of two',
      'recordStates',
      { service: 'probed', rows: [DOWN, { ...DOWN, state: 'UP' }] },
      'CONFLICTING_FACT',
      ['input', 'rows', '1', 'state'],
      false,
    ],
    ['no rows', 'recordStates', { service: 'probed', rows: [] }, 'INVALID_INPUT', ['input', 'rows'], false],
    [
      'outages of a probed service',
      'recordOutages',
      { service: 'probed', rows: [{ reference: 'INC-1', start: '2031-03-02T00:00:00Z' }] },
      'MIXED_MEASUREMENT',
      ['input', 'service'],
      false,
    ],
    [
      'probes of a service whose outages are reported',
      'recordStates',
      { service: 'ticketed', rows: [UP] },
      'MIXED_MEASUREMENT',
      ['input', 'service'],
      false,
    ],
    [
      'an outage that ends before it starts',
      'recordOutages',
      {
        service: 'ticketed',
        rows: [
          { reference: 'INC-1', start: '2031-03-02T00:00:00Z', end: '2031-03-02T01:00:00Z' },
          { reference: 'INC-2', start: '2031-03-02T00:00:00Z', end: '2031-03-01T23:59:59Z' },
        ],
      },
      'END_BEFORE_START',
      ['input', 'rows', '1', 'end'],
      false,
    ],
    [
      'an outage that starts in the future',
      'recordOutages',
      { service: 'ticketed', rows: [{ reference: 'INC-1', start: '2031-03-11T00:00:00Z' }] },
      'INSTANT_IN_FUTURE',
      ['input', 'rows', '0', 'start'],
      false,
    ],
  ] as const;
  test.each(refusals)('%s', async (_name, field, input, code, path, retryable) => {
    const before = await counts(house);
    const { recorded, problems } = await send(house, field, { ...input, idempotencyKey: 'refused' });
    expect(recorded).toBeNull();
    expect(problems).toMatchObject([{ code, path, retryable }]);
    expect(await counts(house)).toEqual(before);
    expect(await lastRefusal()).toEqual({ action: field, problem_code: code, actor: 'monitor' });
  });

  test('an instant without a zone is named by its row', async () => {
    const before = await counts(house);
    const input = { service: 'probed', source: 'monitor', rows: [UP, { at: '2031-03-04T00:00:00', state: 'UP' }] };
    const { errors } = await house.send(
      monitor,
      'mutation ($input: RecordStatesInput!) { recordStates(input: $input) { problems { code } } }',
      { input },
    );
    expect(errors).toMatchObject([
      {
        extensions: { code: 'INSTANT_WITHOUT_ZONE' },
        message: expect.stringMatching(/input\.rows\[1\]\.at.*has no zone/s),
      },
    ]);
    expect(await counts(house)).toEqual(before);
  });

  test('maintenance that ends when it starts', async () => {
    const input = { service: 'probed', start: '2031-03-02T00:00:00Z', end: '2031-03-02T00:00:00Z', reason: 'patches' };
    const { problems } = await house.mutate(operator, 'declareMaintenance', input, 'maintenance { id }');
    expect(problems).toMatchObject([{ code: 'END_BEFORE_START', path: ['input', 'end'] }]);
    expect(await house.query('select id from maintenance_window')).toEqual([]);
  });

  test('a correction of a state that was never recorded, with one that was', async () => {
    const before = await counts(house);
    const rows = [
      { ...DOWN, state: 'UP' },
      { at: '2031-03-05T00:00:00Z', state: 'UP' },
    ];
    const { problems } = await send(
      house,
      'correctStates',
      { service: 'probed', rows, reason: 'probe broken' },
      operator,
    );
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'rows', '1', 'at'] }]);
    expect(await counts(house)).toEqual(before);
  });

  test('a customer may not report, and nothing is kept of it', async () => {
    const { errors } = await house.send(
      customer,
      'mutation ($input: RecordStatesInput!) { recordStates(input: $input) { problems { code } } }',
      { input: { service: 'probed', source: 'me', rows: [UP] } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a request again', () => {
  test('what is recorded already is counted as a duplicate and makes no revision', async () => {
    const before = await evaluation(house, 'probed', '2031-03');
    const rows = [UP, UP, DOWN, { at: '2031-03-02T12:00:00Z', state: 'DOWN' }];
    expect(await send(house, 'recordStates', { service: 'svc_probed', rows })).toEqual({
      recorded: { new: 1, duplicates: 3 },
      problems: [],
    });
    expect((await evaluation(house, 'probed', '2031-03')).former?.id).toBe(before.id);
    const after = await evaluation(house, 'probed', '2031-03');
    expect(await send(house, 'recordStates', { service: 'probed', rows })).toMatchObject({
      recorded: { new: 0, duplicates: 4 },
    });
    expect(await evaluation(house, 'probed', '2031-03')).toEqual(after);
  });

  test('with the same key answers the same, and with another input is refused', async () => {
    const input = { service: 'probed', rows: [{ at: '2031-03-06T00:00:00Z', state: 'UP' }], idempotencyKey: 'batch 7' };
    const first = await send(house, 'recordStates', input);
    expect(first).toEqual({ recorded: { new: 1, duplicates: 0 }, problems: [] });
    expect(await send(house, 'recordStates', input)).toEqual(first);
    const other = await send(house, 'recordStates', { ...input, rows: [{ at: '2031-03-07T00:00:00Z', state: 'UP' }] });
    expect(other).toMatchObject({
      recorded: null,
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect(await house.query("select state from service_state where at = '2031-03-07T00:00:00Z'")).toEqual([]);
  });
});
