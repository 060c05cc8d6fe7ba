import type { AuditPayloadResolvers } from './../generated/types.ts';
export const AuditPayload: AuditPayloadResolvers = {
  /* Implement AuditPayload resolver logic here */
};
