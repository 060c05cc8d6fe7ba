import type { CountedIndexResolvers } from '../generated/types.ts';

export const CountedIndex: CountedIndexResolvers = {};
