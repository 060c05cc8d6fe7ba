import type { Projection } from '@surety/workflow-contract';
import { Project } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

/** Writes what a lifecycle shows of itself; an older write never wins. */
export const projectionActivities = (subgraphs: Subgraphs) => ({
  async project({ tenant, ...input }: Projection): Promise<void> {
    await subgraphs.tell('contracts', tenant, Project, { input });
  },
});
