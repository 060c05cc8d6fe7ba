import type { SuspensionResolvers } from '../generated/types.ts';
export const Suspension: SuspensionResolvers = {};
