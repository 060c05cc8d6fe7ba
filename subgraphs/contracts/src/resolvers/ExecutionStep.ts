import type { ExecutionStepResolvers } from '../generated/types.ts';
export const ExecutionStep: ExecutionStepResolvers = {};
