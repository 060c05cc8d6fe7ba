import type { EntityManager } from '@mikro-orm/postgresql';
import type { TrailFaultKind, TrailHeadInput } from '../generated/types.ts';
import { chainOf } from '../persistence/trail-chain.ts';
import { TrailEntry } from '../persistence/trail-entry.ts';
import { FIRST_HASH, faultOf } from '../rules/trail-chain.ts';

const ENTRIES_AT_ONCE = 1_000;

type Fault = {
  readonly kind: TrailFaultKind;
  readonly position: number;
  readonly entry: TrailEntry | null;
  readonly message: string;
};
export type Verified = {
  readonly intact: boolean;
  readonly verified: number;
  readonly head: { readonly position: number; readonly hash: string } | null;
  readonly fault: Fault | null;
};

/**
 * Reads the trail of a contract from its first entry on and works every hash out again. What is recorded meanwhile is left for the next time.
 * @param contractId null for what belongs to no contract
 */
export async function verifyTrail(
  em: EntityManager,
  contractId: string | null,
  known: TrailHeadInput | null,
): Promise<Verified> {
  const chain = await chainOf(em, contractId);
  const end = chain ?? { length: 0, hash: FIRST_HASH };
  const head = chain ? { position: chain.length, hash: chain.hash } : null;
  const last = Math.max(end.length, known?.position ?? 0);
  const reached = { length: 0, hash: FIRST_HASH };
  const broken = (kind: TrailFaultKind, entry: TrailEntry | null): Verified => {
    const position = kind === 'REWRITTEN' ? reached.length : reached.length + 1;
    const fault = { kind, position, entry, message: inWords(kind, position) };
    return { intact: false, verified: reached.length, head, fault };
  };
  for await (const entry of entriesOf(em, contractId, last)) {
    const fault = faultOf(entry, reached);
    if (fault) return broken(fault, fault === 'MISSING' ? null : entry);
    Object.assign(reached, { length: entry.position, hash: entry.hash });
    if (known?.position === entry.position && known.hash !== entry.hash) return broken('REWRITTEN', entry);
  }
  if (reached.length < last) return broken('MISSING', null);
  if (chain && reached.length === chain.length && reached.hash !== chain.hash) return broken('REWRITTEN', null);
  return { intact: true, verified: reached.length, head, fault: null };
}

async function* entriesOf(em: EntityManager, contractId: string | null, last: number): AsyncGenerator<TrailEntry> {
  for (let after = 0; ; ) {
    const where = { contractId, position: { $gt: after, $lte: last } };
    const options = { orderBy: { position: 'asc' }, limit: ENTRIES_AT_ONCE, disableIdentityMap: true } as const;
    const entries = await em.find(TrailEntry, where, options);
    yield* entries;
    if (entries.length < ENTRIES_AT_ONCE) return;
    after = entries.at(-1)?.position ?? last;
  }
}

const inWords = (kind: TrailFaultKind, position: number): string =>
  ({
    MISSING: `The entry at position ${position} was removed.`,
    CONTENT_CHANGED: `Actor, reason or details of the entry at position ${position} are not what was recorded.`,
    ENTRY_CHANGED: `The entry at position ${position}, or the one before it, is not the one that was recorded.`,
    REWRITTEN: `The trail up to position ${position} is not the one whose head is known: it was written anew.`,
  })[kind];
