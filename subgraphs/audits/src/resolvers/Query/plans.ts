import type { QueryResolvers } from '../../generated/types.ts';
import { plansPage } from '../../persistence/plan.ts';

export const plans: NonNullable<QueryResolvers['plans']> = (_parent, { filter, ...page }, { em }) =>
  plansPage(em, filter ?? {}, page);
