import { identityKey, logLevel, port, telemetryEnv } from '@surety/platform/env';
import { temporalEnv } from '@surety/platform/temporal';
import { allowedNetworks } from '@surety/workflow-activities';
import { z } from 'zod';

const graphUrl = z.url({
  protocol: /^https?$/,
  error: "must be the http:// or https:// address of a subgraph's graph",
});

/** What the worker reads from its environment. */
export const workerEnv = temporalEnv.safeExtend({
  /** Of the answers on health and metrics. */
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  CONTRACTS_URL: graphUrl,
  METRICS_URL: graphUrl,
  AUDITS_URL: graphUrl,
  WORKER_IDENTITY_KEY: identityKey,
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }),
  MAIL_FROM: z.string().default('Surety <surety@localhost>'),
  /** Networks that are not public in which webhooks may be called all the same, over http too, e.g. `10.1.0.0/16,fd00::/8`. */
  WEBHOOK_NETWORKS: z
    .string()
    .default('')
    .transform((text, context) => {
      try {
        return allowedNetworks(
          text
            .split(',')
            .filter(network => network.trim() !== '')
            .map(network => network.trim()),
        );
      } catch {
        context.addIssue('must be networks like 10.1.0.0/16, separated by commas');
        return z.NEVER;
      }
    }),
  /**
   * For so long a task waits for the worker that has its workflow in memory; then any may take it, with the whole history to replay. In a wave
   * of 500 breaches tasks wait longer than the 10 seconds that the SDK would give them, and the replays make the wave longer. What a killed
   * worker had in hand waits as long.
   */
  STICKY_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
  /** Path of the prebuilt workflow bundle; the lifecycles are bundled at start without it. */
  WORKFLOW_BUNDLE: z.string().optional(),
  /** Which version of the lifecycles this process holds; without it the worker takes part in no versioning. */
  BUILD_ID: z
    .string()
    .regex(/^[\w.-]{0,128}$/, 'takes up to 128 letters, digits, "_", "-" and "."')
    .transform(id => id || undefined)
    .optional(),
  LOG_LEVEL: logLevel,
  ...telemetryEnv.shape,
});
