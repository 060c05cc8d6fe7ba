import type { EntityManager } from '@mikro-orm/postgresql';
import { readNow } from './clock.ts';
import type { RequestContext } from './context.ts';
import type { SubgraphEnv } from './env.ts';
import { type Believed, type Identity, isLimitedToParty } from './identity.ts';
import type { Log } from './log.ts';
import { type Orm, scopedEm } from './orm.ts';

/** What the context of every request is made from. */
export type ContextSource = {
  readonly name: string;
  readonly orm: Orm;
  readonly env: SubgraphEnv;
  readonly log: Log;
  /** The id of the party that a token names by id or externalId; null when it is unknown. `em` sees the whole tenant. */
  readonly resolveParty: (party: string, em: EntityManager) => Promise<string | null>;
};

/** An id that no party has: of a caller whose party is unknown. */
const NO_PARTY = 'none';

/** What a request may see and use, by who sent it. */
export async function requestContext(input: ContextSource, { id, identity }: Believed): Promise<RequestContext> {
  const { orm, env, log, name } = input;
  let decisions = 0;
  const customerId = isLimitedToParty(identity) ? await ownParty(input, identity) : null;
  const em = scopedEm(orm, identity, customerId);
  let now: Promise<number> | undefined;
  return {
    identity,
    nextDecision: () => `${id}/${(decisions += 1)}`,
    subgraph: name,
    as: other => requestContext(input, { id, identity: other }),
    em,
    orm,
    log,
    now: () => (now ??= readNow(orm.em.fork(), identity.tenant, env.VIRTUAL_TIME)),
  };
}

async function ownParty({ orm, resolveParty }: ContextSource, identity: Identity): Promise<string> {
  if (identity.party === null) return NO_PARTY;
  return (await resolveParty(identity.party, scopedEm(orm, identity, null))) ?? NO_PARTY;
}
