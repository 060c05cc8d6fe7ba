import type { AssessedIndicatorResolvers } from '../generated/types.ts';
export const AssessedIndicator: AssessedIndicatorResolvers = {};
