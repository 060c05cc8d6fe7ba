import type { OutageResolvers } from '../generated/types.ts';

export const Outage: OutageResolvers = { end: ({ end }) => end ?? null };
