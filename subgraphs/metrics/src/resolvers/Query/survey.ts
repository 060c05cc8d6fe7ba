import type { QueryResolvers } from '../../generated/types.ts';
import { Survey } from '../../persistence/survey.ts';

export const survey: NonNullable<QueryResolvers['survey']> = (_parent, { id }, { em }) => em.findOne(Survey, { id });
