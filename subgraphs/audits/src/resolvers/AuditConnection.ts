import type { AuditConnectionResolvers } from './../generated/types.ts';
export const AuditConnection: AuditConnectionResolvers = {
  /* Implement AuditConnection resolver logic here */
};
