import type { CreditPolicyResolvers } from '../generated/types.ts';
export const CreditPolicy: CreditPolicyResolvers = {};
