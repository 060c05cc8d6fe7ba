import type { EvaluationForBreachResolvers } from '../generated/types.ts';
import { countedFacts } from '../persistence/counted-facts.ts';

export const EvaluationForBreach: EvaluationForBreachResolvers = {
  facts: ({ factsOf }, _args, { em }) => countedFacts(em, factsOf),
};
