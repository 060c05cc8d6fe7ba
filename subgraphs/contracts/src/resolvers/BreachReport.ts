import type { BreachReportResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const BreachReport: BreachReportResolvers = {
  confirmation: async ({ breachId }, _args, { loaders }) => (await known(loaders.breach, breachId)).confirmation,
};
