import type { ProjectionActivities } from '@surety/workflow-contract';
import { Project } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const projectionActivities = (subgraphs: Subgraphs): ProjectionActivities => ({
  async project({ tenant, ...input }) {
    await subgraphs.tell('contracts', tenant, Project, { input });
  },
});
