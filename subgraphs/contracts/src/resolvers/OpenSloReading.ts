import type { OpenSloReadingResolvers } from './../generated/types.ts';
export const OpenSloReading: OpenSloReadingResolvers = {};
