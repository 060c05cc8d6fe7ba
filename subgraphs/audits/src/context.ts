import type { RequestContext } from '@surety/platform/context';
import { type Loaders, loadersFor } from './persistence/loaders.ts';

/** What the resolvers of audits get. */
export type Context = RequestContext & { readonly loaders: Loaders };

export const createContext = (base: RequestContext): Context => ({ ...base, loaders: loadersFor(base.em) });
