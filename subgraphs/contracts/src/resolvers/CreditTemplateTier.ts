import type { CreditTemplateTierResolvers } from './../generated/types.ts';
export const CreditTemplateTier: CreditTemplateTierResolvers = {};
