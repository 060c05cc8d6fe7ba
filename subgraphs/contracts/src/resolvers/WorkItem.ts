import type { WorkItemResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { workItemTitle } from '../rules/work-item-title.ts';

export const WorkItem: WorkItemResolvers = {
  title: async ({ kind, contractId, breachId }, _args, { loaders }) => {
    const contract = await known(loaders.contract, contractId);
    if (breachId === null) return workItemTitle(kind, { contractTitle: contract.title, breach: null });
    const { serviceId, period } = await known(loaders.breach, breachId);
    const service = await known(loaders.service, serviceId);
    return workItemTitle(kind, { contractTitle: contract.title, breach: { serviceName: service.name, period } });
  },
  recordId: ({ contractId, breachId }) => breachId ?? contractId,
  workflowId: ({ lifecycle }) => lifecycle,
  contract: ({ contractId }, _args, { loaders }) => known(loaders.contract, contractId),
  breach: ({ breachId }, _args, { loaders }) => (breachId === null ? null : loaders.breach.load(breachId)),
};
