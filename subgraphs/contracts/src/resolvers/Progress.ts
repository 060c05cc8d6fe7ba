import type { ProgressResolvers } from '../generated/types.ts';

export const Progress: ProgressResolvers = {};
