import { z } from 'zod';

const EXIT_CONFIGURATION = 78;

/**
 * Reads the environment once, at start. The only reader of `process.env`.
 * Ends the process with exit code 78 and one list of everything that is wrong.
 */
export function parseEnv<T extends z.ZodType>(
  schema: T,
  source: Record<string, string | undefined> = process.env,
): z.infer<T> {
  // A schema's own sentence comes before this one.
  const parsed = schema.safeParse(source, { error: issue => (issue.input === undefined ? 'is not set' : undefined) });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(issue => `  ${issue.path.join('.') || '(environment)'}: ${issue.message}`);
  process.stderr.write(`The environment is not complete:\n${faults.join('\n')}\n`);
  process.exit(EXIT_CONFIGURATION);
}

const PORT_SAYS = 'must be a port number from 0 to 65535';
/** The port that a process listens on; 0 takes a free one. */
export const port = z.coerce.number(PORT_SAYS).int(PORT_SAYS).min(0, PORT_SAYS).max(65_535, PORT_SAYS);
/** A key that identities are signed with. */
export const identityKey = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (32 bytes)');

/** What is logged: this and whatever is graver. */
export const logLevel = z
  .enum(['debug', 'info', 'warn', 'error'], 'must be one of debug, info, warn, error')
  .default('info');

const SHARE_SAYS = 'must be a number from 0 to 1';

/** OpenTelemetry's own variables, as far as every process reads them. */
export const telemetryEnv = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be the http or https address of an OTLP receiver' })
    .optional()
    .describe('traces are sent there; nothing leaves without it'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number(SHARE_SAYS)
    .min(0, SHARE_SAYS)
    .max(1, SHARE_SAYS)
    .default(1)
    .describe('share of the traces begun here that are collected'),
});
export type TelemetryEnv = z.infer<typeof telemetryEnv>;

/** What every subgraph reads. */
export const subgraphEnv = z.object({
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1, "must name the subgraph's own PostgreSQL database"),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('surety'),
  GATEWAY_IDENTITY_KEY: identityKey,
  WORKER_IDENTITY_KEY: identityKey,
  VIRTUAL_TIME: z.enum(['off', 'allowed']).default('off'),
  LOG_LEVEL: logLevel,
  ...telemetryEnv.shape,
});
export type SubgraphEnv = z.infer<typeof subgraphEnv>;
