import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What an entry says. Its personal part can be erased, and the chain still holds. */
export type Entry = {
  readonly id: string;
  readonly at: Date;
  readonly role: string;
  readonly channel: string;
  readonly subgraph: string;
  readonly action: string;
  readonly outcome: string;
  readonly problemCode: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly contractId: string | null;
} & Content;
type Content = {
  readonly actor: string;
  readonly reason: string | null;
  /** JSON text. */
  readonly details: string;
};
/** What stands in an entry whose personal part was erased, its salt included: the chain covers the hash of what was there. */
export const ERASED = { actor: 'erased', reason: null, details: '{}', salt: '' } as const;
/** Where an entry stands in its chain; hashes are SHA-256, hexadecimal. */
export type Link = {
  readonly position: number;
  readonly salt: string;
  readonly contentHash: string;
  readonly hash: string;
};
type End = { readonly length: number; readonly hash: string };

/** Stands before the first entry; names the format, so that a reader of another time knows what it has. */
export const FIRST_HASH = sha256('surety/trail/1');

/**
 * The link of the next entry of a chain.
 * @param salt random, so that nobody finds out by trying what an erased entry said
 * @source RFC 8785 (JSON canonicalization scheme); handbook H1.4
 */
export function linkOf(entry: Entry, chain: End, salt: string): Link {
  const position = chain.length + 1;
  const contentHash = contentHashOf(entry, salt);
  return { position, salt, contentHash, hash: hashOf(entry, position, contentHash, chain.hash) };
}

export type Fault = 'MISSING' | 'CONTENT_CHANGED' | 'ENTRY_CHANGED';

/**
 * What is wrong with the entry that should be the next one of a chain; null when it is as it was recorded. Of one that was erased only what
 * is not personal can be told.
 */
export function faultOf(entry: Entry & Link & { readonly erasedAt: Date | null }, chain: End): Fault | null {
  const { position, salt, contentHash, hash } = entry;
  if (position > chain.length + 1) return 'MISSING';
  if (hash !== hashOf(entry, chain.length + 1, contentHash, chain.hash)) return 'ENTRY_CHANGED';
  return (entry.erasedAt === null ? contentHash === contentHashOf(entry, salt) : isErased(entry))
    ? null
    : 'CONTENT_CHANGED';
}

const isErased = ({ actor, reason, details, salt }: Content & Pick<Link, 'salt'>): boolean =>
  actor === ERASED.actor && reason === ERASED.reason && details === ERASED.details && salt === ERASED.salt;

const contentHashOf = ({ actor, reason, details }: Content, salt: string): string =>
  sha256(canonical([salt, actor, reason, details]));

function hashOf(entry: Entry, position: number, contentHash: string, previous: string): string {
  const { id, at, role, channel, subgraph, action, outcome, problemCode, subjectKind, subjectId, contractId } = entry;
  const fields = { id, role, channel, subgraph, action, outcome, problemCode, subjectKind, subjectId, contractId };
  return sha256(canonical([previous, position, contentHash, { ...fields, at: at.toISOString() }]));
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('The entry has no canonical form.');
  return text;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
