import { createHash } from 'node:crypto';

/** The same fact told to the same contact carries the same Message-ID, so that a repeated attempt is recognised (RFC 5322, 3.6.4). */
export function messageId(fact: string, contactId: string): string {
  const digest = createHash('sha256').update(fact).digest('hex').slice(0, 16);
  return `<${digest}.${contactId}@surety>`;
}
