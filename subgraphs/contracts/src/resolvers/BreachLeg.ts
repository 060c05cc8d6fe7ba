import { minutesText } from '@surety/domain';
import type { BreachLegResolvers } from '../generated/types.ts';

export const BreachLeg: BreachLegResolvers = {
  downMinutes: ({ downMs }) => minutesText(downMs),
  evaluation: ({ evaluationId }) => ({ id: evaluationId }),
};
