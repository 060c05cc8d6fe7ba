import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ReceivedSpan, receivedOf } from '../support/otlp-receiver.ts';
import { alerts, askedBy, dashboardQueries, seriesIn } from '../support/prometheus.ts';
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
    // A lifecycle that began very late, on a busy machine, is brought to the present by the next look.
    const phases = async (): Promise<string[]> => {
      await tenant.clock.settle();
      return (await breachesOf(scenario.manager)).map(({ phase }) => phase);
    };
    await expect.poll(phases, { timeout: 40_000 }).toEqual(['AWAITING_ANALYSIS']);
    expect(await tenant.mails()).toHaveLength(2);
    // Each process sends once a second what it has collected.
    const isThere = async (): Promise<boolean> => {
      spans = await receivedOf(house.tracesUrl, TRACE);
      const ids = new Set([CALLER, ...spans.map(({ spanId }) => spanId)]);
      const isWhole = spans.every(({ parentSpanId = '' }) => ids.has(parentSpanId));
      return (
        isWhole && ['activity deliver', 'workflow breach told'].every(last => spans.some(({ name }) => name === last))
      );
    };
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
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
      // The evaluation sends both; the lifecycle goes on from the one that it heard last.
      expect.stringMatching(/^metrics: relay contract (evaluated|checkMoved)$/),
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

describe('what Prometheus is told', () => {
  /** Values that are only there in trouble. */
  const IN_TROUBLE = ['fault'];
  const scrapes: Record<string, string> = {};
  beforeAll(async () => {
    for (const [process, url] of Object.entries(house.metricsUrls)) {
      const answer = await fetch(url);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
      scrapes[process] = await answer.text();
    }
  });

  const asked = [
    ...alerts().map(({ alert, expr }) => [`alert ${alert}`, expr] as const),
    ...dashboardQueries().map(({ title, expr }) => [`panel "${title}"`, expr] as const),
  ].flatMap(([where, expr]) => askedBy(expr).map(each => ({ where, ...each })));

  test('is all that alerts and dashboard ask for: metrics, labels and their values', () => {
    const series = seriesIn(Object.values(scrapes).join('\n'));
    const missing = asked.flatMap(({ where, metric, labels }) => {
      const known = series.get(metric);
      if (!known) return [`${where}: ${metric}`];
      return labels
        .filter(
          ([label, value]) =>
            !known.has(label) || !(value === null || IN_TROUBLE.includes(value) || known.get(label)?.has(value)),
        )
        .map(([label, value]) => `${where}: ${metric}{${label}="${value}"}`);
    });
    expect(missing).toEqual([]);
    expect(asked.length).toBeGreaterThan(alerts().length);
  });

  test('counts what was done: operations by their field, evaluations, contacts told', () => {
    /** The value of the metric's first series with these labels. */
    const sample = (process: string, metric: string, ...labels: string[]): number => {
      const lines = scrapes[process]?.split('\n').filter(line => line.startsWith(`${metric}{`)) ?? [];
      return Number(
        lines
          .find(line => labels.every(label => line.includes(label)))
          ?.split(' ')
          .at(-1),
      );
    };
    for (const process of ['gateway', 'metrics']) {
      const labels = ['operation="mutation recordOutages"', 'outcome="answered"'];
      expect(sample(process, 'surety_operation_duration_seconds_count', ...labels)).toBeGreaterThan(0);
    }
    expect(sample('metrics', 'surety_evaluations_total', 'outcome="done"')).toBeGreaterThan(0);
    expect(sample('worker', 'surety_notifications_total', 'outcome="told"')).toBeGreaterThanOrEqual(2);
    for (const process of Object.keys(scrapes))
      expect(sample(process, 'surety_ready', `process="${process}"`), process).toBe(1);
  });

  test('names nothing that a caller wrote, and no tenant', () => {
    const text = Object.values(scrapes).join('\n');
    expect(text).toContain('operation="mutation recordOutages"');
    for (const written of ['Jane', REFERENCE, '"observed', '@']) expect(text).not.toContain(written);
  });

  test('is not to be had at the public address', async () => {
    expect((await fetch(new URL('/metrics', house.graphUrl))).status).toBe(404);
  });
});
