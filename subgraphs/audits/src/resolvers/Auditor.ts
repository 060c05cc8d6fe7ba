import type { AuditorResolvers } from './../generated/types.ts';
export const Auditor: AuditorResolvers = {
  /* Implement Auditor resolver logic here */
};
