import type { ClaimWindowResolvers } from '../generated/types.ts';

export const ClaimWindow: ClaimWindowResolvers = {
  days: window => (window.unit === 'DAYS' ? window.days : null),
  billingCycles: window => (window.unit === 'BILLING_CYCLES' ? window.cycles : null),
};
