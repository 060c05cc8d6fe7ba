import { createHash } from 'node:crypto';

/** The same fact told to the same contact carries the same Message-ID, so that a repeated attempt is recognised (RFC 5322, 3.6.4). */
export const messageId = (fact: string, contactId: string): string => `<${markOf(fact)}.${contactId}@surety>`;

/** What every Message-ID of a fact begins with after its bracket. */
export const markOf = (fact: string): string => createHash('sha256').update(fact).digest('hex').slice(0, 16);
