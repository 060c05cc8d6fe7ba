import type { ExclusionConnectionResolvers } from '../generated/types.ts';
export const ExclusionConnection: ExclusionConnectionResolvers = {};
