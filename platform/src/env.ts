import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { blobUrl } from './blobs/blob-url.ts';
import { temporalEnv } from './temporal.ts';

const EXIT_CONFIGURATION = 78;

type Source = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment once, at start. The only reader of `process.env`. A variable NAME may also be given as
 * NAME_FILE, the path of a file that holds its value: the way in which secrets reach a container.
 * Ends the process with exit code 78 and one list of everything that is wrong.
 */
export function parseEnv<T extends z.ZodObject>(schema: T, source: Source = process.env): z.infer<T> {
  const files = Object.keys(schema.shape).flatMap(name => fromFile(name, source));
  const given = { ...source, ...Object.fromEntries(files.map(({ name, value }) => [name, value])) };
  // A schema's own sentence comes before this one.
  const parsed = schema.safeParse(given, { error: issue => (issue.input === undefined ? 'is not set' : undefined) });
  const unusable = files.filter(({ fault }) => fault !== undefined);
  if (parsed.success && unusable.length === 0) return parsed.data;
  const faults = [
    ...unusable,
    ...(parsed.error?.issues ?? [])
      .map(({ path, message }) => ({ name: path.join('.') || '(environment)', fault: message }))
      .filter(issue => !unusable.some(({ name }) => name === issue.name)),
  ];
  process.stderr.write(
    `The environment is not complete:\n${faults.map(({ name, fault }) => `  ${name}: ${fault}\n`).join('')}`,
  );
  process.exit(EXIT_CONFIGURATION);
}

type FromFile = { readonly name: string; readonly value?: string; readonly fault?: string };

/** The value of a variable whose file is given, without the line end that editors add; nothing where none is. */
function fromFile(name: string, source: Source): FromFile[] {
  const file = source[`${name}_FILE`];
  if (file === undefined) return [];
  if (source[name] !== undefined) return [{ name, fault: `is given twice: set either ${name} or ${name}_FILE` }];
  try {
    return [{ name, value: readFileSync(file, 'utf8').trimEnd() }];
  } catch (error) {
    return [{ name, fault: `its file ${file} (${name}_FILE) cannot be read: ${(error as Error).message}` }];
  }
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
export const subgraphEnv = temporalEnv.safeExtend({
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1, "must name the subgraph's own PostgreSQL database"),
  GATEWAY_IDENTITY_KEY: identityKey,
  WORKER_IDENTITY_KEY: identityKey,
  VIRTUAL_TIME: z.enum(['off', 'allowed']).default('off'),
  LOG_LEVEL: logLevel,
  ...telemetryEnv.shape,
});
export type SubgraphEnv = z.infer<typeof subgraphEnv>;

/** What a subgraph reads that keeps files. */
export const fileKeepingEnv = subgraphEnv.extend({
  BLOB_URL: blobUrl.describe('where files are kept: file:///folder, or s3://bucket/prefix?endpoint=…'),
});

/** What a subgraph reads that keeps files, and links to itself in mails. */
export const linkingEnv = fileKeepingEnv.extend({
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be the http or https address at which people reach the gateway' })
    .default('http://127.0.0.1:4000')
    .describe('where links in mails lead'),
});
