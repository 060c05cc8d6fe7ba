import type { QueryResolvers } from '../../generated/types.ts';
import { measuresPage } from '../../persistence/improvement-measure.ts';

export const measures: NonNullable<QueryResolvers['measures']> = (_parent, { filter, ...page }, { em, identity }) =>
  measuresPage(em, identity, filter ?? {}, page);
