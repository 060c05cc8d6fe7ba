import { readFileSync } from 'node:fs';
import { openBlobStore } from '@surety/platform/blobs/open-blob-store';
import { fileKeepingEnv, parseEnv } from '@surety/platform/env';
import { createLog } from '@surety/platform/log';
import { openOrm } from '@surety/platform/orm';
import { type ResolverMap, serveSubgraph, stopOnSignal } from '@surety/platform/subgraph';
import { createContext } from './context.ts';
import { doors } from './doors/doors.ts';
import { resolvers } from './generated/resolvers.ts';
import { recordsOf } from './lifecycles/records.ts';
import { customerIdOf } from './persistence/contract-parties.ts';
import { ormConfig } from './persistence/orm-config.ts';

const env = parseEnv(fileKeepingEnv);
const log = createLog('audits', env.LOG_LEVEL);
const blobs = await openBlobStore(env.BLOB_URL);
const running = await serveSubgraph({
  name: 'audits',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as ResolverMap,
  orm: await openOrm(ormConfig(env.DATABASE_URL)),
  env,
  log,
  createContext: base => createContext(base, blobs),
  doors,
  noted: [blobs.check],
  resolveParty: customerIdOf,
  recordsOf,
});
stopOnSignal(running, log);
