import type { ExclusionEdgeResolvers } from '../generated/types.ts';
export const ExclusionEdge: ExclusionEdgeResolvers = {};
