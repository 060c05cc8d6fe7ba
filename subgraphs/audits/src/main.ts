import { readFileSync } from 'node:fs';
import { parseEnv, subgraphEnv } from '@surety/platform/env';
import { createLog } from '@surety/platform/log';
import { openOrm } from '@surety/platform/orm';
import { type ResolverMap, serveSubgraph, stopOnSignal } from '@surety/platform/subgraph';
import { createContext } from './context.ts';
import { resolvers } from './generated/resolvers.ts';
import { recordsOf } from './lifecycles/records.ts';
import { customerIdOf } from './persistence/contract-parties.ts';
import { ormConfig } from './persistence/orm-config.ts';

const env = parseEnv(subgraphEnv);
const log = createLog('audits', env.LOG_LEVEL);
const running = await serveSubgraph({
  name: 'audits',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as ResolverMap,
  orm: await openOrm(ormConfig(env.DATABASE_URL)),
  env,
  log,
  createContext,
  resolveParty: customerIdOf,
  recordsOf,
});
stopOnSignal(running, log);
