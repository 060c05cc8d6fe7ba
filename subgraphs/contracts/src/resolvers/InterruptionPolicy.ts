import type { InterruptionPolicyResolvers } from '../generated/types.ts';
export const InterruptionPolicy: InterruptionPolicyResolvers = {};
