import type { WeekdayHoursResolvers } from '../generated/types.ts';
export const WeekdayHours: WeekdayHoursResolvers = {};
