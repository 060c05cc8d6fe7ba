import type { ComplianceResolvers } from './../generated/types.ts';
export const Compliance: ComplianceResolvers = {
  /* Implement Compliance resolver logic here */
};
