import type { QueryResolvers } from '../../generated/types.ts';
import { contractTemplates as templatesIn } from '../../templates/contract-templates.ts';

export const contractTemplates: NonNullable<QueryResolvers['contractTemplates']> = (_parent, { language, termStart }) =>
  templatesIn(language, termStart);
