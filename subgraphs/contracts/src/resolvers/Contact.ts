import type { ContactResolvers } from '../generated/types.ts';

export const Contact: ContactResolvers = {};
