import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';

export type Description = temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
/** An instant or a duration as the service gives it. */
type Seconds = { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined;

const ARRIVES_WITHIN_MS = 60_000;
/** WORKFLOW_EXECUTION_STATUS_RUNNING and _CONTINUED_AS_NEW: the lifecycle goes on. */
const OPEN = [1, 6];

export const milliseconds = (time: Seconds): number =>
  Number(time?.seconds ?? 0) * 1_000 + Math.round((time?.nanos ?? 0) / 1e6);

export const describeWorkflow = (client: Client, workflowId: string): Promise<Description> =>
  client.workflowService.describeWorkflowExecution({ namespace: client.options.namespace, execution: { workflowId } });

/** A workflow's own present in epoch milliseconds: the host's clock until it first skipped time. */
export const presentOf = ({ workflowExtendedInfo }: Description): number => {
  const skipping = workflowExtendedInfo?.timeSkippingInfo;
  return skipping?.currentTime ? milliseconds(skipping.currentTime) : Date.now();
};

export const isOpen = ({ workflowExecutionInfo }: Description): boolean =>
  OPEN.includes(workflowExecutionInfo?.status ?? 0);

/**
 * Lets one workflow's time run to an instant, firing its timers on the way, and stop there. It waits for running
 * activities first, since time stands still while they run.
 * @throws Error when it does not arrive, with what it still waits for
 */
export async function fastForward(
  client: Client,
  workflowId: string,
  targetMs: number,
  withinMs = ARRIVES_WITHIN_MS,
): Promise<void> {
  const leftMs = targetMs - presentOf(await describeWorkflow(client, workflowId));
  if (leftMs <= 0) return;
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        maxSessionSkipCount: 100_000,
        fastForwardConfig: { id: randomUUID(), duration: durationOf(leftMs) },
      },
    },
  });
  const deadline = Date.now() + withinMs;
  for (;;) {
    const description = await describeWorkflow(client, workflowId);
    if (!isOpen(description)) return;
    const isSkipping = description.workflowExtendedInfo?.timeSkippingInfo?.effectiveConfig?.enabled ?? false;
    if (!isSkipping && presentOf(description) >= targetMs) return;
    if (Date.now() > deadline)
      throw new Error(
        `${workflowId} does not reach ${new Date(targetMs).toISOString()}; it waits for ${pendingOf(description).join(', ') || 'nothing'}.`,
      );
    await sleep(5);
  }
}

/** What keeps a workflow busy: its own task, and activities. */
export const pendingOf = ({ pendingWorkflowTask, pendingActivities }: Description): string[] => [
  ...(pendingWorkflowTask ? ['a workflow task'] : []),
  ...pendingActivities.map(
    ({ activityType, attempt, lastFailure }) =>
      `${activityType?.name} (attempt ${attempt}${lastFailure?.message ? `: ${lastFailure.message}` : ''})`,
  ),
];

const durationOf = (ms: number) => ({
  seconds: Math.floor(ms / 1_000) as never,
  nanos: Math.round((ms % 1_000) * 1e6),
});
