import type { OpeningDayResolvers } from '../generated/types.ts';
export const OpeningDay: OpeningDayResolvers = {};
