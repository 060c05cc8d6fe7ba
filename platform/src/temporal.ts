import { accessSync, constants } from 'node:fs';
import type { ConnectionOptions } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';

/** Compose and Kubernetes give an empty text for what is not set. */
const optionalText = z
  .string()
  .transform(text => text || undefined)
  .optional();

const isReadable = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

const optionalFile = optionalText.refine(
  path => path === undefined || isReadable(path),
  'must be the path of a file that can be read',
);

/** How to be let in by a Temporal server, by the names that Temporal's own tools read: its namespace, TLS, and a key. */
export const temporalAccessEnv = z
  .object({
    TEMPORAL_NAMESPACE: z.string().default('surety'),
    TEMPORAL_API_KEY: optionalText.describe('switches TLS on, like each of the following'),
    TEMPORAL_TLS: z
      .enum(['', 'true', 'false', '1', '0'], 'must be true or false')
      .transform(text => text || undefined)
      .optional(),
    TEMPORAL_TLS_SERVER_NAME: optionalText.describe(
      'name in the certificate of the server, where its address is another',
    ),
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: optionalFile.describe(
      'who signs the certificate of the server, where that is no public authority',
    ),
    TEMPORAL_TLS_CLIENT_CERT_PATH: optionalFile,
    TEMPORAL_TLS_CLIENT_KEY_PATH: optionalFile,
  })
  .refine(
    env => (env.TEMPORAL_TLS_CLIENT_CERT_PATH === undefined) === (env.TEMPORAL_TLS_CLIENT_KEY_PATH === undefined),
    {
      error: 'set both TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH, or neither',
      path: ['TEMPORAL_TLS_CLIENT_CERT_PATH'],
      when: () => true,
    },
  );

/** What every process reads that talks to Temporal. */
export const temporalEnv = temporalAccessEnv.safeExtend({ TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233') });
export type TemporalEnv = z.infer<typeof temporalEnv>;

/** A server without TLS, on this machine. */
export const localTemporal = (address: string): TemporalEnv => temporalEnv.parse({ TEMPORAL_ADDRESS: address });

/** All variables of the access to a Temporal server, for another process: empty where nothing is set, so that it inherits none. */
export const temporalVariables = (env: TemporalEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(temporalEnv.shape).map(name => [name, env[name as keyof TemporalEnv] ?? '']));

/** What both kinds of connection of the SDK take: that of a client and that of a worker. */
export type TemporalConnection = Pick<ConnectionOptions, 'address' | 'tls' | 'metadata'> & { readonly apiKey?: string };

/**
 * The one place that makes the options of a connection. Certificates are read from their files now: a renewed one needs a new process.
 * @throws Error when one of the files cannot be read
 */
export function temporalConnection(env: TemporalEnv): TemporalConnection {
  const set = Object.entries(temporalVariables(env)).filter(([, value]) => value !== '');
  // What else the user's Temporal tools are set up with belongs to them.
  return loadClientConnectConfig({ disableFile: true, overrideEnvVars: Object.fromEntries(set) }).connectionOptions;
}
