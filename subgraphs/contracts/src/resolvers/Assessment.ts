import type { AssessmentResolvers } from '../generated/types.ts';
export const Assessment: AssessmentResolvers = {};
