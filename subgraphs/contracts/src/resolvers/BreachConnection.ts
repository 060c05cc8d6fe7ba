import type { BreachConnectionResolvers } from './../generated/types.ts';
export const BreachConnection: BreachConnectionResolvers = {};
