import type { AuditInterviewResolvers } from './../generated/types.ts';
export const AuditInterview: AuditInterviewResolvers = {
  /* Implement AuditInterview resolver logic here */
};
