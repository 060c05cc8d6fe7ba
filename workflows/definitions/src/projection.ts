import type { Projection } from '@surety/workflow-contract';
import { workflowInfo } from '@temporalio/workflow';
import { attempt, projectionActivities } from './activities.ts';
import { type Journal, type Shown, show } from './progress.ts';

type OfRecord = Pick<Projection, 'tenant' | 'contractId' | 'recordId'>;

/** Shows where the lifecycle of a record stands, to operators and in the graph. */
export const showInGraph = (journal: Journal, shown: Shown, record: OfRecord): Promise<void> =>
  show(journal, shown, sequence => {
    const { phase, nextDeadline, whoseTurn, workItem } = shown;
    const summary = `shows ${phase} in the graph`;
    const lifecycle = workflowInfo().workflowId;
    const projection = { ...record, lifecycle, sequence, phase, nextDeadline, whoseTurn, workItem };
    return attempt(journal, summary, () => projectionActivities.project.executeWithOptions({ summary }, [projection]));
  });
