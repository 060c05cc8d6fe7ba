import type { AgreementResolvers } from '../generated/types.ts';
export const Agreement: AgreementResolvers = {};
