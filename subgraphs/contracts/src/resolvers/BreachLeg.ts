import type { BreachLegResolvers } from '../generated/types.ts';
import { downMinutes } from '../rules/down-minutes.ts';

export const BreachLeg: BreachLegResolvers = {
  downMinutes: ({ downMs }) => downMinutes(downMs),
  evaluation: ({ evaluationId }) => ({ id: evaluationId }),
};
