import type { BreachActivities } from '@surety/workflow-contract';
import { compensationActivities } from './compensation.ts';
import { followEvaluations } from './newest-evaluations.ts';
import { requestNotification } from './notification.ts';
import { CloseBreach, PassBreachDeadline, RecordNoticeLate } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const breachActivities = (subgraphs: Subgraphs): BreachActivities => ({
  requestNotification: requestNotification(subgraphs),

  async recordNoticeLate({ tenant, breachId }) {
    await subgraphs.tell('contracts', tenant, RecordNoticeLate, { input: { breachId } });
  },

  async passBreachDeadline({ tenant, breachId, step }) {
    await subgraphs.tell('contracts', tenant, PassBreachDeadline, { input: { breachId, step } });
  },

  ...compensationActivities(subgraphs),

  async closeBreach({ tenant, ...input }) {
    await followEvaluations(subgraphs, tenant, input.breachId);
    await subgraphs.tell('contracts', tenant, CloseBreach, { input });
  },
});
