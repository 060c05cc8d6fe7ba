import type { BreachActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { compensationActivities } from './compensation.ts';
import { CloseBreach, PassBreachDeadline, RecordNoticeLate, RequestNotification } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const breachActivities = (subgraphs: Subgraphs): Omit<BreachActivities, 'project'> => ({
  async requestNotification({ tenant, ...input }) {
    const { requestNotification } = await subgraphs.tell('contracts', tenant, RequestNotification, { input });
    const { notification } = requestNotification;
    if (!notification)
      throw ApplicationFailure.nonRetryable(`No notification was made for ${input.fact}.`, 'NOT_FOUND');
    return { notificationId: notification.id };
  },

  async recordNoticeLate({ tenant, breachId }) {
    await subgraphs.tell('contracts', tenant, RecordNoticeLate, { input: { breachId } });
  },

  async passBreachDeadline({ tenant, breachId, step }) {
    await subgraphs.tell('contracts', tenant, PassBreachDeadline, { input: { breachId, step } });
  },

  ...compensationActivities(subgraphs),

  async closeBreach({ tenant, breachId }) {
    await subgraphs.tell('contracts', tenant, CloseBreach, { input: { breachId } });
  },
});
