import type { AuditEvidenceResolvers } from './../generated/types.ts';
export const AuditEvidence: AuditEvidenceResolvers = {
  /* Implement AuditEvidence resolver logic here */
};
