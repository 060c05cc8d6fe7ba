import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { z } from 'zod';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional();

/** The variables that name the databases of all subgraphs. */
export const databaseVariables = {
  DATABASE_URL: databaseUrl,
  DATABASE_URL_CONTRACTS: databaseUrl,
  DATABASE_URL_METRICS: databaseUrl,
  DATABASE_URL_AUDITS: databaseUrl,
} as const;

type Databases = Readonly<Record<SubgraphName, string>>;
type Given = Partial<Record<keyof typeof databaseVariables, string | undefined>>;

/** A subgraph's own address, else the common one with the subgraph's name as its database. */
function databaseOf(env: Given, name: SubgraphName): string | undefined {
  const own = env[`DATABASE_URL_${name.toUpperCase() as Uppercase<SubgraphName>}`];
  if (own !== undefined || env.DATABASE_URL === undefined) return own;
  const url = new URL(env.DATABASE_URL);
  url.pathname = `/${name}`;
  return url.href;
}

/** Connection string of each subgraph's database; undefined when not all of them are given. */
export function databaseUrls(env: Given): Databases | undefined {
  const [contracts, metrics, audits] = SUBGRAPHS.map(name => databaseOf(env, name));
  return contracts && metrics && audits ? { contracts, metrics, audits } : undefined;
}

/** None of the databases is named. */
export const noDatabases = (env: Given): boolean => SUBGRAPHS.every(name => databaseOf(env, name) === undefined);

/** What the migrations read from their environment. */
export const migrateEnv = z.object(databaseVariables).refine(env => databaseUrls(env) !== undefined, {
  error: 'set DATABASE_URL, or all three of DATABASE_URL_CONTRACTS, DATABASE_URL_METRICS and DATABASE_URL_AUDITS',
  path: ['DATABASE_URL'],
});
