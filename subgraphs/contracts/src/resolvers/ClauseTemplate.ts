import type { ClauseTemplateResolvers } from './../generated/types.ts';
export const ClauseTemplate: ClauseTemplateResolvers = {};
