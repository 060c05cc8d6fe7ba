import type { RectificationReportResolvers } from '../generated/types.ts';
export const RectificationReport: RectificationReportResolvers = {};
