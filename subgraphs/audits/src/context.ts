import type { RequestContext } from '@surety/platform/context';

/** What the resolvers of audits get. */
export type Context = RequestContext;
