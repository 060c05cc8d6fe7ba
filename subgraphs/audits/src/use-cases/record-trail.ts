import { randomBytes } from 'node:crypto';
import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordTrailInput, TrailRowInput } from '../generated/types.ts';
import { lockChains } from '../persistence/trail-chain.ts';
import { TrailEntry } from '../persistence/trail-entry.ts';
import { FIRST_HASH, linkOf } from '../rules/trail-chain.ts';

const SALT_BYTES = 16;

/** Copies trail rows of a subgraph, each onto the chain of its contract. A row that is there stays as it is, so copying twice is harmless. */
export async function recordTrail(tx: Tx, { subgraph, rows }: RecordTrailInput): Promise<Result<{ recorded: number }>> {
  if (rows.length === 0) return ok({ recorded: 0 });
  const { em, identity } = tx;
  const entries = rows.map(row => entryOf(row, subgraph));
  const chainOf = await lockChains(em, identity.tenant, new Set(entries.map(row => row.contractId)), FIRST_HASH);
  const known = await em.find(TrailEntry, { id: { $in: entries.map(({ id }) => id) } }, { fields: ['id'] });
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !knownIds.has(id));
  for (const entry of fresh) {
    const chain = chainOf(entry.contractId);
    const link = linkOf(entry, chain, randomBytes(SALT_BYTES).toString('hex'));
    Object.assign(chain, { length: link.position, hash: link.hash });
    em.create(TrailEntry, { ...entry, ...link, tenant: identity.tenant, erasedAt: null });
  }
  return ok({ recorded: fresh.length });
}

/** As it is kept: PostgreSQL keeps no half of a surrogate pair, and what is hashed is what is kept. */
const entryOf = (
  { problemCode = null, contractId = null, reason = null, actor, details, ...row }: TrailRowInput,
  subgraph: string,
) => ({
  ...row,
  problemCode,
  contractId,
  actor: actor.toWellFormed(),
  reason: reason?.toWellFormed() ?? null,
  details: details.toWellFormed(),
  subgraph,
});
