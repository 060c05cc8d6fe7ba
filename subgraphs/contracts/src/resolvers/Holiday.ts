import type { HolidayResolvers } from '../generated/types.ts';
export const Holiday: HolidayResolvers = {};
