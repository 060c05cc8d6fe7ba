import type { AssessedPeriodResolvers } from '../generated/types.ts';
export const AssessedPeriod: AssessedPeriodResolvers = {};
