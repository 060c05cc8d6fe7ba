import type { AuditEdgeResolvers } from './../generated/types.ts';
export const AuditEdge: AuditEdgeResolvers = {
  /* Implement AuditEdge resolver logic here */
};
