import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Caller,
  customer,
  type House,
  integration,
  openHouse,
  operator,
  otherCustomer,
  type Problem,
  stranger,
} from './facts-house.ts';
import { adopt, BY_OUTAGES, type Counted, complianceOf } from './measured.ts';

let house: House;
let number = 0;
let service = '';
let contract = '';
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  number += 1;
  service = `desk-${number}`;
  contract = `ctr_${number}`;
});

type Row = {
  readonly reference: string;
  readonly receivedAt: string;
  readonly respondedAt?: string;
  readonly resolvedAt?: string;
  readonly interruptedAt?: string;
  readonly restoredAt?: string;
  readonly pauses?: readonly { readonly start: string; readonly end?: string | null }[];
};
type Answer = Counted & { readonly warnings: readonly Problem[] };

const record = (rows: readonly Row[], more: object = {}, caller: Caller = integration): Promise<Answer> =>
  house.mutate<Answer>(
    caller,
    'recordTickets',
    { service, source: 'desk', rows, ...more },
    'recorded { new duplicates } warnings { code path }',
  );

type Listed = Required<Row> & { readonly id: string; readonly revision: number };
const TICKET = `id revision reference receivedAt respondedAt resolvedAt interruptedAt restoredAt pauses { start end }`;
async function listed(type: 'Service' | 'Contract', id: string, caller = customer, page = 'first: 100') {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on ${type} { tickets(${page}) { edges { node { ${TICKET} } } pageInfo { hasNextPage endCursor } } } } }`;
  type Page = {
    readonly edges: readonly { readonly node: Listed }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
  const of = [{ __typename: type, id }];
  const { _entities } = await house.ask<{ _entities: [{ tickets: Page } | null] }>(caller, query, { of });
  return _entities[0]?.tickets ?? null;
}
const ticketsSeen = async (caller = customer): Promise<readonly Listed[]> =>
  (await listed('Service', `svc_${service}`, caller))?.edges.map(({ node }) => node) ?? [];

const RECEIVED = { reference: 'REQ-1', receivedAt: '2031-02-03T10:00:00.000Z' };
const RESPONDED = { ...RECEIVED, respondedAt: '2031-02-03T10:30:00.000Z' };

describe('tickets by reference (H1.2, H4.2)', () => {
  beforeEach(async () => {
    await adopt(house, contract, { service });
  });

  test('the same reference tells what has happened since, and it stays the same ticket', async () => {
    expect((await record([RECEIVED])).recorded).toEqual({ new: 1, duplicates: 0 });
    const [first] = await ticketsSeen();
    expect(first).toMatchObject({ ...RECEIVED, revision: 1, respondedAt: null, pauses: [] });
    const whole = {
      ...RESPONDED,
      resolvedAt: '2031-02-04T10:00:00.000Z',
      interruptedAt: '2031-02-03T09:00:00.000Z',
      restoredAt: '2031-02-03T18:00:00.000Z',
      pauses: [
        { start: '2031-02-03T20:00:00.000Z', end: '2031-02-04T08:00:00.000Z' },
        { start: '2031-02-03T11:00:00.000Z', end: '2031-02-03T12:00:00.000Z' },
      ],
    };
    expect((await record([whole])).recorded).toEqual({ new: 1, duplicates: 0 });
    expect(await ticketsSeen()).toEqual([{ ...whole, pauses: whole.pauses.toReversed(), id: first?.id, revision: 2 }]);
    expect((await record([whole])).recorded).toEqual({ new: 0, duplicates: 1 });
  });

  test('any other change needs a reason, supersedes the row that was there, and stands in the trail', async () => {
    await record([RESPONDED]);
    const earlier = { ...RESPONDED, respondedAt: '2031-02-03T10:10:00.000Z' };
    const { problems } = await record([earlier]);
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reason'] }]);
    await record([earlier], { reason: 'the first answer was by telephone' });
    expect(await ticketsSeen()).toMatchObject([{ revision: 2, respondedAt: earlier.respondedAt }]);
    const rows = await house.query(
      'select revision, responded_at, superseded_at is null as holds from ticket where service_id = $1 order by revision',
      [`svc_${service}`],
    );
    expect(rows).toEqual([
      { revision: 1, responded_at: new Date(RESPONDED.respondedAt), holds: false },
      { revision: 2, responded_at: new Date(earlier.respondedAt), holds: true },
    ]);
    const reasons = await house.query(
      "select reason from trail where action = 'recordTickets' and contract_id = $1 and reason is not null",
      [contract],
    );
    expect(reasons).toEqual([{ reason: 'the first answer was by telephone' }]);
  });

  test.each<[code: string, row: Row, path: string]>([
    ['MALFORMED_ROW', { ...RESPONDED, respondedAt: '2031-02-03T09:59:59Z' }, 'respondedAt'],
    ['MALFORMED_ROW', { ...RECEIVED, restoredAt: '2031-02-03T11:00:00Z' }, 'interruptedAt'],
    ['INSTANT_IN_FUTURE', { ...RECEIVED, respondedAt: '2031-03-10T12:06:00Z' }, 'respondedAt'],
    [
      'MALFORMED_ROW',
      { ...RECEIVED, pauses: [{ start: '2031-02-03T12:00:00Z', end: '2031-02-03T11:00:00Z' }] },
      'pauses.0.end',
    ],
  ])('%s names the row, and nothing of the request is kept', async (code, row, path) => {
    const { problems } = await record([{ ...RECEIVED, reference: 'REQ-0' }, row]);
    expect(problems).toMatchObject([{ code, path: ['input', 'rows', '1', ...path.split('.')] }]);
    expect(await ticketsSeen()).toEqual([]);
  });

  test('no row, nobody who reports, and a service that no contract is measured for are refused', async () => {
    expect((await record([])).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'rows'] }]);
    expect((await record([RECEIVED], { source: ' ' })).problems).toMatchObject([{ path: ['input', 'source'] }]);
    expect((await record([RECEIVED], { service: 'nowhere' })).problems).toMatchObject([
      { code: 'UNKNOWN_SERVICE', retryable: true },
    ]);
  });

  test('they say nothing of how the service ran: it is as unknown as before', async () => {
    await record([{ ...RECEIVED, interruptedAt: '2031-02-03T09:00:00Z', restoredAt: '2031-02-03T11:00:00Z' }]);
    expect(await complianceOf(house, contract, '2031-02')).toMatchObject({ outcome: 'NO_DATA', evaluations: [] });
  });

  test('are read page by page, the last received first, by both sides of the contract and by nobody else', async () => {
    const rows = ['2031-02-01', '2031-02-02', '2031-02-03'].map((day, index) => ({
      reference: `REQ-${index}`,
      receivedAt: `${day}T10:00:00Z`,
    }));
    await record(rows);
    const first = await listed('Contract', contract, customer, 'first: 2');
    expect(first?.edges.map(({ node }) => node.reference)).toEqual(['REQ-2', 'REQ-1']);
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const rest = await listed('Contract', contract, operator, `first: 2, after: "${first?.pageInfo.endCursor}"`);
    expect(rest?.edges.map(({ node }) => node.reference)).toEqual(['REQ-0']);
    expect(await listed('Contract', contract, otherCustomer)).toBeNull();
    expect(await listed('Service', `svc_${service}`, otherCustomer)).toBeNull();
    expect(await ticketsSeen(stranger)).toEqual([]);
    // Received before the term began: a ticket of the service, and none of this contract.
    await record([{ reference: 'REQ-OLD', receivedAt: '2030-12-31T23:59:59Z' }]);
    expect(await ticketsSeen()).toHaveLength(4);
    expect((await listed('Contract', contract))?.edges).toHaveLength(3);
  });
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
type Times = {
  readonly service: { readonly id: string };
  readonly asOf: string;
  readonly responded: number;
  readonly waiting: number;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
};
async function responseTimes(period: string, caller = customer): Promise<readonly Times[]> {
  const query = `query ($of: [_Any!]!, $period: String!) { _entities(representations: $of) { ... on Contract {
    compliance(period: $period) { responseTimes { service { id } asOf responded waiting p50Ms p90Ms p95Ms p99Ms } } } } }`;
  const of = [{ __typename: 'Contract', id: contract }];
  const { _entities } = await house.ask<{ _entities: [{ compliance: { responseTimes: Times[] } }] }>(caller, query, {
    of,
    period,
  });
  return _entities[0].compliance.responseTimes;
}
const percentiles = ({ p50Ms, p90Ms, p95Ms, p99Ms }: Times) => [p50Ms, p90Ms, p95Ms, p99Ms];

/** Monday to Friday, 9 to 17. */
const OFFICE = {
  week: ['MON', 'TUE', 'WED', 'THU', 'FRI'].map(weekday => ({ weekday, from: '09:00', to: '17:00' })),
  holidays: [],
  openings: [],
};

describe('response times of a period (H1.2, H6.4)', () => {
  test('are percentiles in service hours, exact, with how many were and were not responded to', async () => {
    await adopt(house, contract, { service, targets: [BY_OUTAGES], hours: OFFICE });
    // In February 2031 the 3rd, the 10th, the 17th and the 24th are Mondays.
    await record([
      { reference: 'A', receivedAt: '2031-02-03T10:00:00Z', respondedAt: '2031-02-03T10:20:00Z' }, // 20 min
      { reference: 'B', receivedAt: '2031-02-03T16:50:00Z', respondedAt: '2031-02-04T09:30:00Z' }, // 10 + 30 min
      { reference: 'C', receivedAt: '2031-02-07T16:00:00Z', respondedAt: '2031-02-10T11:00:00Z' }, // 1 h + 2 h
      { reference: 'D', receivedAt: '2031-02-08T03:00:00Z', respondedAt: '2031-02-08T04:00:00Z' }, // Saturday: 0
      { reference: 'E', receivedAt: '2031-02-28T16:30:00Z', respondedAt: '2031-03-03T09:15:00Z' }, // 30 + 15 min, in March
      { reference: 'F', receivedAt: '2031-02-26T09:00:00Z' },
      { reference: 'G', receivedAt: '2031-03-04T09:00:00Z', respondedAt: '2031-03-04T09:01:00Z' }, // of March
    ]);
    // 0, 20, 40, 45, 180 minutes: rank 3 of 5 is 40 minutes; ranks 5 of 90, 95 and 99 % are 3 hours.
    expect(await responseTimes('2031-02')).toEqual([
      {
        service: { id: `svc_${service}` },
        asOf: '2031-03-10T12:00:00.000Z',
        responded: 5,
        waiting: 1,
        p50Ms: 40 * MINUTE,
        p90Ms: 3 * HOUR,
        p95Ms: 3 * HOUR,
        p99Ms: 3 * HOUR,
      },
    ]);
    // Of the quarter there are six: rank 3 is 20 minutes.
    const [quarter] = await responseTimes('2031-Q1', operator);
    expect(quarter && [quarter.responded, ...percentiles(quarter)]).toEqual([
      6,
      20 * MINUTE,
      ...Array(3).fill(3 * HOUR),
    ]);
    expect(await responseTimes('2031-01')).toEqual([]);
  });

  test('a correction changes them; a ticket that nobody responded to has no percentile', async () => {
    await adopt(house, contract, { service });
    await record([RECEIVED]);
    expect(await responseTimes('2031-02')).toMatchObject([{ responded: 0, waiting: 1, p50Ms: null, p99Ms: null }]);
    await record([RESPONDED]);
    expect((await responseTimes('2031-02')).map(percentiles)).toEqual([Array(4).fill(30 * MINUTE)]);
    await record([{ ...RESPONDED, respondedAt: '2031-02-03T10:05:00Z' }], { reason: 'read off wrong' });
    expect((await responseTimes('2031-02')).map(percentiles)).toEqual([Array(4).fill(5 * MINUTE)]);
  });

  test('of a version that changed the hours, each by those in force when it was received', async () => {
    await adopt(house, contract, { service, hours: OFFICE });
    await adopt(house, contract, { service, version: 2, hours: null, effectiveFrom: '2031-02-10T00:00:00Z' });
    await record([
      // Friday 16:00 to Monday 10:00: 1 h and 1 h. Then round the clock: 18 h.
      { reference: 'A', receivedAt: '2031-02-07T16:00:00Z', respondedAt: '2031-02-10T10:00:00Z' },
      { reference: 'B', receivedAt: '2031-02-10T16:00:00Z', respondedAt: '2031-02-11T10:00:00Z' },
    ]);
    expect(await responseTimes('2031-02')).toMatchObject([{ responded: 2, p50Ms: 2 * HOUR, p90Ms: 18 * HOUR }]);
  });

  test('each service that the contract is measured by stands by itself', async () => {
    const other = `${service}-other`;
    const of = (name: string) => ({ serviceId: `svc_${name}`, serviceExternalId: name, serviceName: name });
    await adopt(house, contract, { service, targets: [{}, of(other)] });
    await record([RESPONDED]);
    await record([{ ...RESPONDED, respondedAt: '2031-02-03T11:00:00Z' }], { service: other });
    expect((await responseTimes('2031-02')).map(each => [each.service.id, each.p50Ms])).toEqual([
      [`svc_${service}`, 30 * MINUTE],
      [`svc_${other}`, HOUR],
    ]);
  });

  test('of a sealed period they stay as they were known at its seal, and who reports late is told', async () => {
    await adopt(house, contract, { service, graceTime: 'P10D', termEnd: '2031-03-01T00:00:00Z' });
    await record([RESPONDED]);
    await house.setClock('2031-03-21T00:00:00Z');
    const { recorded, warnings } = await record([
      { ...RESPONDED, reference: 'REQ-2', respondedAt: '2031-02-03T20:00:00Z' },
    ]);
    expect([recorded, warnings]).toMatchObject([{ new: 1 }, [{ code: 'PERIOD_SEALED' }]]);
    const [sealed] = await responseTimes('2031-02');
    expect(sealed).toMatchObject({ responded: 1, p99Ms: 30 * MINUTE, asOf: '2031-03-20T12:00:00.000Z' });
    await record([{ ...RESPONDED, respondedAt: '2031-02-03T10:05:00Z' }], { reason: 'read off wrong' });
    expect(await responseTimes('2031-02')).toEqual([sealed]);
  });
});
