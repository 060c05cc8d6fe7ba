import type { NotificationEdgeResolvers } from './../generated/types.ts';
export const NotificationEdge: NotificationEdgeResolvers = {};
