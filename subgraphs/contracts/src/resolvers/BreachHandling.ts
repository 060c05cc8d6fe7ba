import type { BreachHandlingResolvers } from '../generated/types.ts';
import { breachHandlingOf } from '../rules/breach-handling.ts';

/** A clause from before a figure could be said has its default. */
export const BreachHandling: BreachHandlingResolvers = {
  managerDays: breachHandling => breachHandlingOf({ agreement: { breachHandling } }).managerDays,
  mediationDays: breachHandling => breachHandlingOf({ agreement: { breachHandling } }).mediationDays,
  terminationOptionDays: breachHandling => breachHandlingOf({ agreement: { breachHandling } }).terminationOptionDays,
};
