import type { BlobStore } from '@surety/platform/blobs/blob-store';
import type { RequestContext } from '@surety/platform/context';
import type { MailLinks } from './doors/mail-links.ts';
import { type Loaders, loadersFor } from './persistence/loaders.ts';
import { signatoryOf } from './persistence/signatory.ts';
import type { Signatory } from './rules/signing.ts';

/** What the resolvers of contracts get. */
export type Context = RequestContext & {
  readonly loaders: Loaders;
  /** Contents of documents. */
  readonly blobs: BlobStore;
  /** Links in mails, by which their readers act. */
  readonly links: MailLinks;
  /** Who would sign if the caller did: the party that the token speaks for, and its contact. */
  readonly signatory: () => Promise<Signatory>;
};

export function createContext(base: RequestContext, blobs: BlobStore, links: MailLinks): Context {
  let signatory: Promise<Signatory> | undefined;
  return {
    ...base,
    loaders: loadersFor(base.em),
    blobs,
    links,
    signatory: () => {
      signatory ??= signatoryOf(base.em, base.identity);
      return signatory;
    },
  };
}
