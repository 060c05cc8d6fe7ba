import type { InstalmentResolvers } from '../generated/types.ts';
export const Instalment: InstalmentResolvers = {};
