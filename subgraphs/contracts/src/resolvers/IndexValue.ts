import type { IndexValueResolvers } from '../generated/types.ts';

export const IndexValue: IndexValueResolvers = {};
