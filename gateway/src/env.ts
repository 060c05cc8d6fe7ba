import { telemetryEnv } from '@surety/platform/env';
import { z } from 'zod';

const port = z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535);
const seconds = (count: number) =>
  z.coerce
    .number()
    .int()
    .min(100)
    .max(600_000)
    .default(count * 1000);
const url = (fallback: string) =>
  z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).default(fallback);

const UPLOAD_SAYS = 'must be a whole number of MiB from 1 to 64';

/** What the gateway reads from its environment. Everything but the keys has a default that runs on one machine. */
export const gatewayEnv = z
  .object({
    HOST: z.string().default('127.0.0.1').describe('address to listen on; 0.0.0.0 in a container'),
    PORT: port.default(4000),
    METRICS_HOST: z.string().default('127.0.0.1').describe('address of the metrics; never one that the public reaches'),
    METRICS_PORT: port.default(4005).describe('health and metrics, apart from the public port'),
    CONTRACTS_URL: url('http://127.0.0.1:4001/graphql'),
    METRICS_URL: url('http://127.0.0.1:4002/graphql'),
    AUDITS_URL: url('http://127.0.0.1:4003/graphql'),
    GATEWAY_IDENTITY_KEY: z
      .string({ error: 'is missing: 32 random bytes in hex, the same for the gateway and the subgraphs' })
      .regex(/^[0-9a-f]{64}$/i, 'must be 32 bytes in hex, 64 characters'),
    JWKS_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
    JWKS_FILE: z.string().min(1).optional(),
    JWT_ISSUER: z.string().min(1).default('surety'),
    JWT_AUDIENCE: z.string().min(1).default('surety'),
    CORS_ORIGINS: z
      .string()
      .default('')
      .transform(list => list.split(',').flatMap(origin => origin.trim() || []))
      .pipe(z.array(z.url({ error: 'must be a comma-separated list of origins, e.g. https://app.example' }))),
    INTROSPECTION: z
      .enum(['on', 'off'])
      .default('on')
      .describe('whether callers may read the schema; off also leaves out names that would have been right'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    SUBGRAPH_CONNECT_TIMEOUT_MS: seconds(2),
    SUBGRAPH_HEADERS_TIMEOUT_MS: seconds(30).describe('a mutation answers only when all its rows are written'),
    SUBGRAPH_BODY_TIMEOUT_MS: seconds(30),
    UPLOAD_LIMIT_MIB: z.coerce
      .number(UPLOAD_SAYS)
      .int(UPLOAD_SAYS)
      .min(1, UPLOAD_SAYS)
      .max(64, UPLOAD_SAYS)
      .default(32)
      .describe('how large a file may be that is sent to a door; it is held in memory'),
    ...telemetryEnv.shape,
  })
  .refine(env => (env.JWKS_URL === undefined) !== (env.JWKS_FILE === undefined), {
    error: 'set either JWKS_URL or JWKS_FILE: the public keys that tokens are checked with',
    path: ['JWKS_URL'],
    // Told together with everything else that is wrong.
    when: ({ value }) => typeof value === 'object',
  });

export type GatewayEnv = z.infer<typeof gatewayEnv>;
