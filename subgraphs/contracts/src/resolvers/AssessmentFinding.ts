import type { AssessmentFindingResolvers } from '../generated/types.ts';
export const AssessmentFinding: AssessmentFindingResolvers = {};
