import type { TemporalEnv } from '@surety/platform/temporal';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { Client } from 'pg';
import { codeOf, messageOf, Refusal } from '../refusal.ts';
import { namespaceState } from '../temporal-namespace.ts';

/** SQLSTATE of "database does not exist". */
const NO_SUCH_DATABASE = '3D000';

/** @throws Refusal naming the first database that cannot be used */
export async function checkDatabases(urls: Readonly<Record<SubgraphName, string>>): Promise<void> {
  for (const name of SUBGRAPHS) {
    const client = new Client({ connectionString: urls[name], connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (thrown) {
      const { host, pathname } = new URL(urls[name]);
      const database = decodeURIComponent(pathname.slice(1));
      if (codeOf(thrown) === NO_SUCH_DATABASE)
        throw new Refusal(
          `The PostgreSQL server at ${host} has no database "${database}" for ${name}; create it: create database "${database}"`,
        );
      throw new Refusal(
        `The database of ${name} at ${host} does not answer (${messageOf(thrown)}); start it, or correct DATABASE_URL_${name.toUpperCase()} or DATABASE_URL, or unset them to use the embedded PostgreSQL.`,
      );
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** @throws Refusal when the server does not answer, or lacks what the lifecycles need */
export async function checkTemporal(env: TemporalEnv): Promise<void> {
  const address = env.TEMPORAL_ADDRESS;
  const state = await namespaceState(env);
  if (state.kind === 'unreachable')
    throw new Refusal(
      `The Temporal server at ${address} (TEMPORAL_ADDRESS) does not answer: ${state.reason}. Start it, correct the address, or unset TEMPORAL_ADDRESS to use the embedded one.`,
    );
  if (state.kind === 'lacking')
    throw new Refusal(`The Temporal server at ${address} lacks ${state.lacks}; add it: ${state.command}`);
}
