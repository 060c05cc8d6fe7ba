import type { ComplianceResolvers } from '../generated/types.ts';
import { responseTimesOf } from '../response-times.ts';

export const Compliance: ComplianceResolvers = {
  responseTimes: async ({ contractId, period }, _args, { em, now }) =>
    responseTimesOf(em, contractId, period, await now()),
};
