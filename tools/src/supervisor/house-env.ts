import { databaseUrls, databaseVariables, noDatabases } from '@surety/deploy/databases';
import { blobUrl } from '@surety/platform/blobs/blob-url';
import { type TemporalEnv, temporalAccessEnv } from '@surety/platform/temporal';
import { z } from 'zod';
import { PORT_VARIABLES, type Ports } from './ports.ts';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);

/** What `npm start` reads from its environment. Nothing needs to be set. */
export const houseEnv = temporalAccessEnv
  .safeExtend({
    SURETY_DATA: z.string().min(1).default('.data'),
    ...databaseVariables,
    TEMPORAL_ADDRESS: z.string().min(1).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
    BLOB_URL: blobUrl.optional(),
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
  .refine(env => noDatabases(env) || databaseUrls(env) !== undefined, {
    error:
      'set all three of DATABASE_URL_CONTRACTS, DATABASE_URL_METRICS and DATABASE_URL_AUDITS, or DATABASE_URL, or none',
    path: ['DATABASE_URL_CONTRACTS'],
  });
export type HouseEnv = z.infer<typeof houseEnv>;

/** The Temporal server that runs elsewhere; undefined for the embedded one. */
export const temporalOf = ({ TEMPORAL_ADDRESS, ...env }: HouseEnv): TemporalEnv | undefined =>
  TEMPORAL_ADDRESS === undefined ? undefined : { ...env, TEMPORAL_ADDRESS };

/** The ports of a house from its environment. */
export const portsOf = (env: HouseEnv): Ports =>
  Object.fromEntries(
    Object.entries(PORT_VARIABLES).map(([name, variable]) => [name, env[variable as keyof HouseEnv]]),
  ) as Ports;
