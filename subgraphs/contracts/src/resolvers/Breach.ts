import { workflowId } from '@surety/workflow-contract';
import type { BreachResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { breachActions } from '../rules/allowed-actions.ts';
import { claimableUntil } from '../rules/claimable-until.ts';

export const Breach: BreachResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.breach.load(id),
  contract: ({ contractId }, _args, { loaders }) => known(loaders.contract, contractId),
  service: ({ serviceId }, _args, { loaders }) => known(loaders.service, serviceId),
  analysis: ({ analysisCause: cause, analysisImprovement: improvement, analysedBy: by, analysedAt: at }) =>
    cause !== null && improvement !== null && by !== null && at !== null ? { cause, improvement, by, at } : null,
  claimableUntil: async (breach, _args, { loaders }) =>
    claimableUntil(
      breach,
      await known(loaders.contract, breach.contractId),
      await loaders.versionsOfContract.load(breach.contractId),
    ),
  legs: ({ id }, _args, { loaders }) => loaders.legsOfBreach.load(id),
  notifications: ({ id }, _args, { loaders }) => loaders.notificationsOfBreach.load(id),
  progress: async ({ id }, _args, { loaders }) => (await loaders.progressOfRecord.load(id))[0] ?? null,
  allowedActions: async (breach, _args, { identity, loaders }) =>
    breachActions(breach, await known(loaders.contract, breach.contractId), identity.roles),
  workflowId: ({ tenant, id }) => workflowId.breach(tenant, id),
};
