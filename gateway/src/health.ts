import { inTime, type Readiness, readinessCode, readinessOf } from '@surety/platform/health';
import type { FastifyInstance } from 'fastify';
import type { Subgraph } from './data-source.ts';

/** A subgraph looks at its own parts before it answers. */
const LOOKS_FOR_MS = 2_000;

/** Whether every subgraph is ready; each that is not is named with what it says, and so is what is amiss with one that is. */
export async function subgraphsReadiness(subgraphs: ReadonlyMap<string, Subgraph>): Promise<Readiness> {
  const notes = new Map<string, string>();
  const readiness = await readinessOf(
    [...subgraphs].map(([name, subgraph]) =>
      inTime(
        async () => {
          const { reason, note } = await subgraph.readiness();
          if (note !== undefined) notes.set(name, note);
          return reason === undefined ? null : `${name}: ${reason}`;
        },
        `${name}: It does not answer.`,
        LOOKS_FOR_MS,
      ),
    ),
  );
  const noted = [...subgraphs.keys()].filter(name => notes.has(name)).map(name => `${name}: ${notes.get(name)}`);
  return noted.length === 0 ? readiness : { ...readiness, note: noted.join(' ') };
}

/** `/health/live`: the process answers. `/health/ready`: it can do its job, or why not. */
export function serveHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const state = await readiness();
    return reply.code(readinessCode(state)).send(state);
  });
}
