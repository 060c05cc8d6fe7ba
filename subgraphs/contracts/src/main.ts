import { readFileSync } from 'node:fs';
import { parseEnv, subgraphEnv } from '@surety/platform/env';
import { createLog } from '@surety/platform/log';
import { openOrm } from '@surety/platform/orm';
import { type ResolverMap, serveSubgraph, stopOnSignal } from '@surety/platform/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './generated/resolvers.ts';
import { recordsOf } from './lifecycles/records.ts';
import { NOTICE_GAUGES } from './persistence/notice-gauges.ts';
import { ormConfig } from './persistence/orm-config.ts';
import { partyIdOf } from './persistence/signatory.ts';

const env = parseEnv(subgraphEnv);
const log = createLog('contracts', env.LOG_LEVEL);
const running = await serveSubgraph({
  name: 'contracts',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as ResolverMap,
  orm: await openOrm(ormConfig(env.DATABASE_URL)),
  env,
  log,
  createContext,
  resolveParty: partyIdOf,
  gauges: NOTICE_GAUGES,
  recordsOf,
});
stopOnSignal(running, log);
