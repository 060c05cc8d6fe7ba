import { readFileSync } from 'node:fs';
import { openBlobStore } from '@surety/platform/blobs/open-blob-store';
import { linkingEnv, parseEnv } from '@surety/platform/env';
import { createLog } from '@surety/platform/log';
import { openOrm } from '@surety/platform/orm';
import { signedLinks } from '@surety/platform/signed-links';
import { type ResolverMap, serveSubgraph, stopOnSignal } from '@surety/platform/subgraph';
import { createContext } from './context.ts';
import { doors } from './doors/doors.ts';
import { mailLinks } from './doors/mail-links.ts';
import { resolvers } from './generated/resolvers.ts';
import { recordsOf } from './lifecycles/records.ts';
import { NOTICE_GAUGES } from './persistence/notice-gauges.ts';
import { ormConfig } from './persistence/orm-config.ts';
import { partyIdOf } from './persistence/signatory.ts';

const env = parseEnv(linkingEnv);
const log = createLog('contracts', env.LOG_LEVEL);
const blobs = await openBlobStore(env.BLOB_URL);
const links = mailLinks(env.PUBLIC_URL, signedLinks(env.GATEWAY_IDENTITY_KEY));
const running = await serveSubgraph({
  name: 'contracts',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolvers as ResolverMap,
  orm: await openOrm(ormConfig(env.DATABASE_URL)),
  env,
  log,
  createContext: base => createContext(base, blobs, links),
  doors,
  noted: [blobs.check],
  resolveParty: partyIdOf,
  gauges: NOTICE_GAUGES,
  recordsOf,
});
stopOnSignal(running, log);
