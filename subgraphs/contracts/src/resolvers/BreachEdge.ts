import type { BreachEdgeResolvers } from './../generated/types.ts';
export const BreachEdge: BreachEdgeResolvers = {};
