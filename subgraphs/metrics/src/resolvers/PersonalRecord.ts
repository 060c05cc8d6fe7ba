import type { PersonalRecordResolvers } from './../generated/types.ts';
export const PersonalRecord: PersonalRecordResolvers = {
  /* Implement PersonalRecord resolver logic here */
};
