import type { QueryResolvers } from '../../generated/types.ts';
import { deadLettersPage } from '../../persistence/webhook-repository.ts';

export const deadLetters: NonNullable<QueryResolvers['deadLetters']> = (_parent, page, { em }) =>
  deadLettersPage(em, page);
