import type { WorkItemConnectionResolvers } from './../generated/types.ts';
export const WorkItemConnection: WorkItemConnectionResolvers = {};
