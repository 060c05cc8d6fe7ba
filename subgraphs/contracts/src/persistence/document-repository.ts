import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isReadableBy, type Reader } from '../rules/documents.ts';
import { Document } from './document.ts';

/** A document that a caller may see; null when there is none. */
export async function readableDocument(em: EntityManager, id: string, reader: Reader): Promise<Document | null> {
  const document = await em.findOne(Document, { id, removedAt: null });
  return document && isReadableBy(document, reader) ? document : null;
}

/** The same, locked until the transaction ends. */
export async function lockReadableDocument(em: EntityManager, id: string, reader: Reader): Promise<Document | null> {
  const document = await em.findOne(Document, { id, removedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return document && isReadableBy(document, reader) ? document : null;
}
