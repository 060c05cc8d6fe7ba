import type { BreachHandlingResolvers } from '../generated/types.ts';
export const BreachHandling: BreachHandlingResolvers = {};
