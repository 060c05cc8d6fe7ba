import type { WorkItemEdgeResolvers } from './../generated/types.ts';
export const WorkItemEdge: WorkItemEdgeResolvers = {};
