import type { ChangeActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { requestNotification } from './notification.ts';
import { DecideDueChange } from './operations/contracts.ts';
import { CancelMaintenance, DeclareMaintenance } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const changeActivities = (subgraphs: Subgraphs): ChangeActivities => ({
  requestChangeNotification: requestNotification(subgraphs),

  async decideDueChange({ tenant, changeId }) {
    const { decideDueChange } = await subgraphs.tell('contracts', tenant, DecideDueChange, { input: { changeId } });
    const { change } = decideDueChange;
    return { isDecided: change?.phase !== 'AWAITING_DECISION' && change?.emergency?.review !== 'OPEN' };
  },

  async declareMaintenance({ tenant, serviceId, reference, start, end }) {
    await subgraphs.tell('metrics', tenant, DeclareMaintenance, {
      input: { service: serviceId, start, end, reason: `window of ${reference}`, reference, idempotencyKey: reference },
    });
  },

  async cancelMaintenance({ tenant, serviceId, reference }) {
    const input = { service: serviceId, maintenance: reference, reason: `${reference} was moved or given up` };
    try {
      await subgraphs.tell('metrics', tenant, CancelMaintenance, { input });
    } catch (error) {
      // What was never declared has not to be cancelled.
      if (!(error instanceof ApplicationFailure && error.type === 'NOT_FOUND')) throw error;
    }
  },
});
