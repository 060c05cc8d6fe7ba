import { inTime, type Readiness, readinessCode, readinessOf } from '@surety/platform/health';
import type { FastifyInstance } from 'fastify';
import type { Subgraph } from './data-source.ts';

/** A subgraph looks at its own parts before it answers. */
const LOOKS_FOR_MS = 2_000;

/** Whether every subgraph is ready; each that is not is named with what it says. */
export const subgraphsReadiness = (subgraphs: ReadonlyMap<string, Subgraph>): Promise<Readiness> =>
  readinessOf(
    [...subgraphs].map(([name, subgraph]) =>
      inTime(
        async () => {
          const reason = await subgraph.whyNotReady();
          return reason && `${name}: ${reason}`;
        },
        `${name}: It does not answer.`,
        LOOKS_FOR_MS,
      ),
    ),
  );

/** `/health/live`: the process answers. `/health/ready`: it can do its job, or why not. */
export function serveHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const state = await readiness();
    return reply.code(readinessCode(state)).send(state);
  });
}
