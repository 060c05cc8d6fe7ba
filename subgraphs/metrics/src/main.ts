import { readFileSync } from 'node:fs';
import { parseEnv, subgraphEnv } from '@surety/platform/env';
import { createLog } from '@surety/platform/log';
import { openOrm } from '@surety/platform/orm';
import { signedLinks } from '@surety/platform/signed-links';
import { type ResolverMap, serveSubgraph, stopOnSignal } from '@surety/platform/subgraph';
import { createContext } from './context.ts';
import { doors } from './doors/doors.ts';
import { EVALUATOR_GAUGES, startEvaluator } from './evaluator.ts';
import { resolvers } from './generated/resolvers.ts';
import { recordsOf } from './lifecycles/records.ts';
import { customerIdOf } from './persistence/adopted.ts';
import { ormConfig } from './persistence/orm-config.ts';

const env = parseEnv(subgraphEnv);
const log = createLog('metrics', env.LOG_LEVEL);
const links = signedLinks(env.GATEWAY_IDENTITY_KEY);
const orm = await openOrm(ormConfig(env.DATABASE_URL));
const running = await serveSubgraph({
  name: 'metrics',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as ResolverMap,
  orm,
  env,
  log,
  createContext: base => createContext(base, links),
  doors,
  resolveParty: customerIdOf,
  gauges: EVALUATOR_GAUGES,
  recordsOf,
  listeners: [startEvaluator({ orm, databaseUrl: env.DATABASE_URL, virtualTime: env.VIRTUAL_TIME, log })],
});
stopOnSignal(running, log);
