import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ReceivedSpan, receivedOf } from '../support/otlp-receiver.ts';
import { breachesOf, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const house = inject('house');
const TRACE = randomBytes(16).toString('hex');
const CALLER = randomBytes(8).toString('hex');
/** What a person wrote: it must not be seen in any span. */
const REFERENCE = 'INC-by-Jane-Doe';

let tenant: Tenant;
let scenario: Scenario;
beforeAll(async () => {
  tenant = await openTenant('observed');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
});
afterAll(() => tenant?.close());

/** Reports an outage of two hours, more than the month's 44 minutes, in a trace that the caller began. */
async function missTheTarget(): Promise<void> {
  const answer = await fetch(house.graphUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${tenant.tokens.integration}`,
      traceparent: `00-${TRACE}-${CALLER}-01`,
    },
    body: JSON.stringify({
      query: 'mutation Jane($input: RecordOutagesInput!) { recordOutages(input: $input) { problems { code } } }',
      variables: {
        input: {
          service: 'archive',
          source: 'tickets',
          rows: [{ reference: REFERENCE, start: '2031-01-01T01:00:00Z', end: '2031-01-01T03:00:00Z' }],
        },
      },
    }),
  });
  expect(await answer.json()).toEqual({ data: { recordOutages: { problems: [] } } });
  expect(answer.headers.get('x-trace-id')).toBe(TRACE);
}

const called = ({ process, name }: ReceivedSpan): string => `${process}: ${name}`;

/** The span and what led to it, the first cause first. */
function pathTo(span: ReceivedSpan, all: readonly ReceivedSpan[]): ReceivedSpan[] {
  const parent = all.find(({ spanId }) => spanId === span.parentSpanId);
  return parent ? [...pathTo(parent, all), span] : [span];
}

describe('a mutation that leads to a mail', () => {
  let spans: ReceivedSpan[] = [];
  const theMail = (): ReceivedSpan | undefined => spans.find(({ name }) => name === 'activity deliver');

  test('is one trace, from the gateway to the mail', async () => {
    await tenant.clock.advanceTo('2031-01-01T04:00:00Z');
    await missTheTarget();
    await tenant.clock.settle();
    expect((await breachesOf(scenario.manager)).map(({ phase }) => phase)).toEqual(['AWAITING_ANALYSIS']);
    expect(await tenant.mails()).toHaveLength(2);
    // Each process sends once a second what it has collected.
    await expect
      .poll(async () => (spans = await receivedOf(house.tracesUrl, TRACE)).map(called), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['worker: activity deliver', 'worker: workflow breach told']));
  });

  test('whose spans are each caused by the one before', () => {
    const [first] = spans.filter(({ parentSpanId }) => parentSpanId === CALLER);
    const way = pathTo(theMail() as ReceivedSpan, spans);
    expect(way[0]).toEqual(first);
    expect(way.map(called)).toEqual([
      'gateway: mutation recordOutages',
      'gateway: gateway.request',
      'gateway: gateway.execute',
      'gateway: gateway.fetch',
      'metrics: mutation recordOutages',
      'metrics: evaluate period',
      'metrics: relay contract evaluated',
      'worker: activity recordBreach',
      'contracts: mutation recordBreach',
      'contracts: relay breach opened',
      'worker: activity requestNotification',
      'contracts: mutation requestNotification',
      'contracts: relay delivery requested',
      'worker: activity deliver',
    ]);
  });

  test('with the lifecycles that got its messages, and the statements of each database', () => {
    const causesOf = (name: string) =>
      spans.filter(span => called(span) === name).map(span => pathTo(span, spans).map(called).at(-2));
    expect(causesOf('worker: workflow contract evaluated')).toEqual(['metrics: relay contract evaluated']);
    expect(causesOf('worker: workflow breach opened')).toEqual(['contracts: relay breach opened']);
    expect(causesOf('worker: workflow delivery requested')).toEqual(['contracts: relay delivery requested']);
    expect(causesOf('metrics: pg.query:INSERT metrics')).toContain('metrics: mutation recordOutages');
    expect(causesOf('contracts: pg.query:INSERT contracts')).toContain('contracts: mutation recordBreach');
    expect(causesOf('audits: pg.query:INSERT audits')).toContain('audits: mutation recordTrail');
  });

  test('and tells nothing of people: no variable, no literal, no address, no message', () => {
    const text = JSON.stringify(spans);
    expect(text).toContain('insert into');
    for (const personal of [REFERENCE, 'Jane', '@', 'Desk of', 'Party customer', 'manager.customer', 'tickets'])
      expect(text).not.toContain(personal);
    const statements = spans.flatMap(({ attributes }) => attributes.filter(({ key }) => key === 'db.query.text'));
    for (const { value } of statements) expect(JSON.stringify(value)).not.toContain("'");
    expect(spans.filter(({ events, status }) => (events ?? []).length > 0 || status?.message)).toEqual([]);
  });
});

describe('a trace that its caller does not want collected', () => {
  test('is followed all the same, and nothing of it is sent', async () => {
    const ids = { trace: randomBytes(16).toString('hex'), span: randomBytes(8).toString('hex') };
    const answer = await fetch(house.graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${ids.trace}-${ids.span}-00` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(answer.headers.get('x-trace-id')).toBe(ids.trace);
    expect(await receivedOf(house.tracesUrl, ids.trace)).toEqual([]);
  });
});
