import type { RenewalResolvers } from '../generated/types.ts';
export const Renewal: RenewalResolvers = {};
