import type { FastifyInstance } from 'fastify';
import type { Subgraph } from './data-source.ts';

/** `/health/live`: the process answers. `/health/ready`: every subgraph answers, each named with what it says. */
export function serveHealth(app: FastifyInstance, subgraphs: ReadonlyMap<string, Subgraph>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const states = await Promise.all(
      [...subgraphs].map(async ([name, subgraph]) => [name, await subgraph.readiness()] as const),
    );
    const ready = states.every(([, state]) => state !== 'away');
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'waiting', subgraphs: Object.fromEntries(states) });
  });
}
