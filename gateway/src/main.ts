import { parseEnv } from '@surety/platform/env';
import { serveHealthAndMetrics } from '@surety/platform/health';
import { createLog } from '@surety/platform/log';
import { startTelemetry } from '@surety/platform/telemetry/telemetry';
import { gatewayEnv } from './env.ts';
import { startGateway } from './server.ts';
import { supergraphSdl } from './supergraph.ts';

/** A stop takes 2 s when requests are in flight; one that hangs is cut off. */
const STOP_WITHIN_MS = 2800;

const env = parseEnv(gatewayEnv);
const log = createLog('gateway', env.LOG_LEVEL);
const telemetry = await startTelemetry('gateway', env);

const start = async () => {
  try {
    const started = await startGateway(env, await supergraphSdl(), log);
    await serveHealthAndMetrics({ port: env.METRICS_PORT, host: env.METRICS_HOST }, started.readiness);
    return started;
  } catch (error) {
    log.fatal(sentence(error));
    process.exit(1);
  }
};

const sentence = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error && error.code === 'EADDRINUSE' && 'port' in error))
    return `The gateway cannot start: ${error.message}`;
  const variable = error.port === env.PORT ? 'PORT' : 'METRICS_PORT';
  return `Port ${String(error.port)} is in use; stop what listens there, or set ${variable} to another one.`;
};

const gateway = await start();
log.info({ url: `${gateway.url}/graphql` }, 'the graph answers');

const stop = () => {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  void gateway
    .close()
    .then(() => telemetry.stop())
    .then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
