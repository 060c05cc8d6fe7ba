import type { DutyResolvers } from '../generated/types.ts';
export const Duty: DutyResolvers = {};
