import { parseEnv } from '@surety/platform/env';
import { createLog } from '@surety/platform/log';
import { gatewayEnv } from './env.ts';
import { startGateway } from './server.ts';
import { supergraphSdl } from './supergraph.ts';

/** A stop takes 2 s when requests are in flight; one that hangs is cut off. */
const STOP_WITHIN_MS = 2800;

const env = parseEnv(gatewayEnv);
const log = createLog('gateway', env.LOG_LEVEL);

const start = async () => {
  try {
    return await startGateway(env, await supergraphSdl(), log);
  } catch (error) {
    log.fatal(sentence(error));
    process.exit(1);
  }
};

const sentence = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `Port ${env.PORT} is in use; stop what listens there, or set PORT to another one.`
    : `The gateway cannot start: ${error.message}`;
};

const gateway = await start();
log.info({ url: `${gateway.url}/graphql` }, 'the graph answers');

const stop = () => {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  void gateway.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
