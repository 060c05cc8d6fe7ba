import type { WorkItemResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { isReported, reportedName } from '../rules/breach-kinds.ts';
import { missedInWords } from '../rules/indicators.ts';
import { workItemTitle } from '../rules/work-item-title.ts';

export const WorkItem: WorkItemResolvers = {
  title: async ({ kind, contractId, breachId, changeId, lifecycle }, _args, { loaders }) => {
    const { title: contractTitle } = await known(loaders.contract, contractId);
    const breach = breachId === null ? null : await known(loaders.breach, breachId);
    const change = changeId === null ? null : await known(loaders.change, changeId);
    const serviceId = breach?.serviceId ?? change?.serviceId;
    const serviceName = serviceId === undefined ? '' : (await known(loaders.service, serviceId)).name;
    const what =
      breach &&
      (isReported(breach.kind)
        ? reportedName(breach.kind)
        : `missed ${missedInWords(await loaders.legsOfBreach.load(breach.id))}`);
    return workItemTitle(kind, {
      contractTitle,
      breach: breach && { serviceName, period: breach.period, what: what ?? '' },
      change: change && { serviceName, title: change.title },
      reviewedPeriod: lifecycle.startsWith('review/') ? (lifecycle.split('/')[3] ?? null) : null,
    });
  },
  recordId: ({ contractId, breachId, changeId, terminationId, reviewId, findingId, auditId }) =>
    breachId ?? changeId ?? terminationId ?? reviewId ?? findingId ?? auditId ?? contractId,
  workflowId: ({ lifecycle }) => lifecycle,
  contract: ({ contractId }, _args, { loaders }) => known(loaders.contract, contractId),
  breach: ({ breachId }, _args, { loaders }) => (breachId === null ? null : loaders.breach.load(breachId)),
  termination: ({ terminationId }, _args, { loaders }) =>
    terminationId === null ? null : loaders.termination.load(terminationId),
  change: ({ changeId }, _args, { loaders }) => (changeId === null ? null : loaders.change.load(changeId)),
};
