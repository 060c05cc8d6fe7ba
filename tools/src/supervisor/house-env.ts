import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { z } from 'zod';
import { PORT_VARIABLES, type Ports } from './ports.ts';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional();

/** What `npm start` reads from its environment. Nothing needs to be set. */
export const houseEnv = z
  .object({
    SURETY_DATA: z.string().min(1).default('.data'),
    DATABASE_URL: databaseUrl,
    DATABASE_URL_CONTRACTS: databaseUrl,
    DATABASE_URL_METRICS: databaseUrl,
    DATABASE_URL_AUDITS: databaseUrl,
    TEMPORAL_ADDRESS: z.string().min(1).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
    VIRTUAL_TIME: z.enum(['off', 'allowed']).default('off'),
    JWKS_URL: z.string().optional(),
    GATEWAY_PORT: port(4000),
    GATEWAY_METRICS_PORT: port(4005),
    CONTRACTS_PORT: port(4001),
    METRICS_PORT: port(4002),
    AUDITS_PORT: port(4003),
    WORKER_PORT: port(4004),
    TEMPORAL_PORT: port(7233),
    TEMPORAL_UI_PORT: port(8233),
    SMTP_PORT: port(1025),
    INBOX_PORT: port(1080),
  })
  .refine(env => [0, SUBGRAPHS.length].includes(SUBGRAPHS.filter(name => databaseOf(env, name)).length), {
    error:
      'set all three of DATABASE_URL_CONTRACTS, DATABASE_URL_METRICS and DATABASE_URL_AUDITS, or DATABASE_URL, or none',
    path: ['DATABASE_URL_CONTRACTS'],
  });
export type HouseEnv = z.infer<typeof houseEnv>;

type DatabaseVariables = Partial<
  Record<'DATABASE_URL' | `DATABASE_URL_${Uppercase<SubgraphName>}`, string | undefined>
>;

/** A subgraph's own address, else the common one with the subgraph's name as its database. */
function databaseOf(env: DatabaseVariables, name: SubgraphName): string | undefined {
  const own = env[`DATABASE_URL_${name.toUpperCase() as Uppercase<SubgraphName>}`];
  if (own !== undefined || env.DATABASE_URL === undefined) return own;
  const url = new URL(env.DATABASE_URL);
  url.pathname = `/${name}`;
  return url.href;
}

/** Connection string of each subgraph's database; undefined when the embedded server is to be used. */
export function databaseUrls(env: DatabaseVariables): Record<SubgraphName, string> | undefined {
  const [contracts, metrics, audits] = SUBGRAPHS.map(name => databaseOf(env, name));
  return contracts && metrics && audits ? { contracts, metrics, audits } : undefined;
}

/** The ports of a house from its environment. */
export const portsOf = (env: HouseEnv): Ports =>
  Object.fromEntries(
    Object.entries(PORT_VARIABLES).map(([name, variable]) => [name, env[variable as keyof HouseEnv]]),
  ) as Ports;
