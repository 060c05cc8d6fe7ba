import type { FastifyInstance } from 'fastify';
import { type Check, inTime, readinessCode, readinessOf, showReadiness } from './health.ts';
import type { Orm } from './orm.ts';
import type { Relay } from './relay.ts';
import { CONTENT_TYPE, metricsText } from './telemetry/metrics.ts';
import { OUTBOX_GAUGES, type RowGauge, rowGauges } from './telemetry/row-gauges.ts';

/** `/health/live` and `/health/ready`. Without Temporal a subgraph does its job: messages wait, and that is noted. */
export function serveHealth(app: FastifyInstance, orm: Orm, { temporalAnswers }: Relay): void {
  const readiness = () =>
    readinessOf(
      [inTime(databaseIsReady(orm), 'The database does not answer.')],
      [inTime(temporalAnswers, 'Temporal is slow to answer: messages to lifecycles wait in the outbox.')],
    );
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

/** `/metrics`, for Prometheus. */
export function serveMetrics(app: FastifyInstance, orm: Orm, gauges: readonly RowGauge[]): void {
  rowGauges(orm, [...OUTBOX_GAUGES, ...gauges]);
  app.get('/metrics', async (_request, reply) => reply.type(CONTENT_TYPE).send(await metricsText()));
}
