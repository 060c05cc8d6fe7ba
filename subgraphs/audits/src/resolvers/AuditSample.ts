import type { AuditSampleResolvers } from './../generated/types.ts';
export const AuditSample: AuditSampleResolvers = {
  /* Implement AuditSample resolver logic here */
};
