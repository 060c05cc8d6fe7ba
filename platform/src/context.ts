import type { EntityManager } from '@mikro-orm/postgresql';
import type { Identity } from './identity.ts';
import type { Log } from './log.ts';
import type { Orm } from './orm.ts';

/** What every resolver of a subgraph gets. `em` sees only what the caller may see. */
export type RequestContext = {
  readonly identity: Identity;
  /** Names the next decision of this request: the same again when the very same request is sent to another replica. */
  readonly nextDecision: () => string;
  readonly subgraph: string;
  /** The same request, as somebody whom a signed link names. */
  readonly as: (identity: Identity) => Promise<RequestContext>;
  readonly em: EntityManager;
  readonly orm: Orm;
  readonly log: Log;
  /** The tenant's present, epoch milliseconds; the same throughout a request. */
  readonly now: () => Promise<number>;
};
