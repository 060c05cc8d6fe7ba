import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type Sealed = {
  readonly text: string;
  /** Hexadecimal. */
  readonly sha256: string;
};

/**
 * Data as one text and its SHA-256: the same data is the same text, so that anybody can see that it was not changed.
 * @param format names what the text holds and how, for a reader of another time
 * @source RFC 8785 (JSON canonicalization scheme)
 */
export function sealedText(format: string, data: object): Sealed {
  const text = canonicalize({ ...data, format });
  if (text === undefined) throw new Error('There is nothing to seal.');
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
