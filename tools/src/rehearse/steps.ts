import type { Projection } from '@surety/workflow-contract';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { milliseconds } from '../virtual-time/time-skipping.ts';

export type Shown = Pick<Projection, 'phase' | 'nextDeadline' | 'whoseTurn'>;

/** Something that a lifecycle had done, in the words that operators read. */
export type Step = {
  readonly workflowId: string;
  /** On the lifecycle's own clock. */
  readonly at: string;
  readonly activity: string;
  readonly summary: string;
  /** Where the lifecycle stands from then on, when this showed it. */
  readonly shown: Shown | null;
};

/** What a lifecycle had done, in its order. */
export async function stepsOf(client: Client, workflowId: string): Promise<Step[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return (events ?? []).flatMap(event => {
    const { eventTime, activityTaskScheduledEventAttributes: scheduled } = event;
    const activity = scheduled?.activityType?.name;
    if (!activity) return [];
    const at = new Date(milliseconds(eventTime)).toISOString();
    const shown = activity === 'project' ? shownBy(valueOf(scheduled.input?.payloads?.[0]) as Projection) : null;
    return [{ workflowId, at, activity, summary: (valueOf(event.userMetadata?.summary) ?? '') as string, shown }];
  });
}

/** What a payload holds, as its sender said it; undefined for none. */
const valueOf = (payload: temporal.api.common.v1.IPayload | null | undefined): unknown =>
  payload ? defaultPayloadConverter.fromPayload(payload) : undefined;

const shownBy = ({ phase, nextDeadline, whoseTurn }: Projection): Shown => ({ phase, nextDeadline, whoseTurn });
