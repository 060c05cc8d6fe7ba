import type { TerminationActivities } from '@surety/workflow-contract';
import { requestNotification } from './notification.ts';
import { PassTerminationDeadline } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const terminationActivities = (subgraphs: Subgraphs): TerminationActivities => ({
  requestTerminationNotification: requestNotification(subgraphs),

  async passTerminationDeadline({ tenant, terminationId }) {
    await subgraphs.tell('contracts', tenant, PassTerminationDeadline, { input: { terminationId } });
  },
});
