import type { CreditTemplateResolvers } from './../generated/types.ts';
export const CreditTemplate: CreditTemplateResolvers = {};
