import type { FastifyInstance } from 'fastify';
import { type Check, inTime, type Readiness, readinessCode, readinessOf, showReadiness } from './health.ts';
import type { Log } from './log.ts';
import type { Orm } from './orm.ts';
import type { Relay } from './relay.ts';
import { CONTENT_TYPE, metricsText } from './telemetry/metrics.ts';
import { OUTBOX_GAUGES, type RowGauge, rowGauges } from './telemetry/row-gauges.ts';

type Watched = {
  readonly orm: Orm;
  readonly relay: Relay;
  /** What else may be amiss, e.g. a store of files. */
  readonly noted: readonly Check[];
  readonly log: Log;
};

/**
 * `/health/live` and `/health/ready`. Without Temporal, and while its database takes no writes, a subgraph does what it can, and that is
 * noted. What changes is logged.
 */
export function serveHealth(app: FastifyInstance, { orm, relay, noted: further, log }: Watched): void {
  const isReady = inTime(databaseIsReady(orm), 'The database does not answer.');
  const noted = [
    inTime(databaseTakesWrites(orm), ''),
    inTime(relay.temporalAnswers, 'Temporal is slow to answer: messages to lifecycles wait in the outbox.'),
    ...further.map(check => inTime(check, 'The store of files is slow to answer.')),
  ];
  let known = '';
  const readiness = async (): Promise<Readiness> => {
    const state = await readinessOf([isReady], noted);
    const said = state.reason ?? state.note ?? '';
    if (said !== known) log.warn(said || 'It is ready again, and nothing is amiss.');
    known = said;
    return state;
  };
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const state = await readiness();
    return reply.code(readinessCode(state)).send(state);
  });
  showReadiness(readiness);
}

/** The migrations are looked at once: a database that went away may be another one when it is back. */
function databaseIsReady(orm: Orm): Check {
  let migrated = false;
  return async () => {
    try {
      await orm.em.getConnection().execute('select 1');
      migrated ||= (await orm.migrator.getPending()).length === 0;
      return migrated ? null : 'The database is behind: run the migrations.';
    } catch (error) {
      migrated = false;
      throw error;
    }
  };
}

/** Set read-only, or a standby: queries go on. */
const databaseTakesWrites =
  (orm: Orm): Check =>
  async () => {
    const query = `select current_setting('transaction_read_only')::boolean as "readOnly"`;
    const [row] = await orm.em.getConnection().execute<{ readOnly: boolean }[]>(query);
    return row?.readOnly ? 'The database takes no writes: queries are answered, mutations fail.' : null;
  };

/** `/metrics`, for Prometheus. */
export function serveMetrics(app: FastifyInstance, orm: Orm, gauges: readonly RowGauge[]): void {
  rowGauges(orm, [...OUTBOX_GAUGES, ...gauges]);
  app.get('/metrics', async (_request, reply) => reply.type(CONTENT_TYPE).send(await metricsText()));
}
