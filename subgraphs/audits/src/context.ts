import type { BlobStore } from '@surety/platform/blobs/blob-store';
import type { RequestContext } from '@surety/platform/context';
import { type Loaders, loadersFor } from './persistence/loaders.ts';

/** What the resolvers of audits get. */
export type Context = RequestContext & {
  readonly loaders: Loaders;
  /** Reports as they were written. */
  readonly blobs: BlobStore;
};

export const createContext = (base: RequestContext, blobs: BlobStore): Context => ({
  ...base,
  loaders: loadersFor(base.em),
  blobs,
});
