import { type Sent, SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { isNotFound } from '../temporal-namespace.ts';

type Event = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>[number];

/** The newest run of a lifecycle, as its history tells: no worker is needed for that. */
export type Run = {
  /** How it ended, in a word; null while it runs. */
  readonly ended: string | null;
  /** Up to this number it knew each sender's messages when it began. */
  readonly base: Readonly<Record<SubgraphName, number>>;
  /** The numbers of the messages that reached it, per sender. */
  readonly heard: Readonly<Record<SubgraphName, readonly number[]>>;
  /** The phase that it shows; null before it showed one. */
  readonly phase: string | null;
  /** It has something to do or waits for an activity: what that leads to is still to come. */
  readonly isBusy: boolean;
};

/** @returns null when the server knows no such workflow */
export async function readRun(client: Client, workflowId: string): Promise<Run | null> {
  try {
    const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
    return runOf(events ?? []);
  } catch (thrown) {
    if (isNotFound(thrown)) return null;
    throw thrown;
  }
}

function runOf(events: readonly Event[]): Run {
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  const input = valueOf(started?.input?.payloads?.[0]) as { carried?: { seen?: Partial<Run['base']> } } | undefined;
  const messages = events.flatMap(({ workflowExecutionSignaledEventAttributes: signal }) => {
    const payload = signal?.input?.payloads?.[0];
    return payload ? [valueOf(payload) as Sent] : [];
  });
  const phases = events.flatMap(({ upsertWorkflowSearchAttributesEventAttributes: upserted }) => {
    const payload = upserted?.searchAttributes?.indexedFields?.['Phase'];
    return payload ? [String([valueOf(payload)].flat()[0])] : [];
  });
  return {
    ended: endOf(events.at(-1)),
    base: perSender(sender => input?.carried?.seen?.[sender] ?? 0),
    heard: perSender(sender => messages.filter(({ from }) => from === sender).map(({ sequence }) => sequence)),
    phase: phases.at(-1) ?? null,
    isBusy: isBusy(events),
  };
}

const perSender = <T>(of: (sender: SubgraphName) => T) =>
  Object.fromEntries(SUBGRAPHS.map(sender => [sender, of(sender)])) as Record<SubgraphName, T>;

const valueOf = (payload: object | null | undefined): unknown =>
  payload ? defaultPayloadConverter.fromPayload(payload) : undefined;

/** A task of its own or an activity that was scheduled and is not over. */
function isBusy(events: readonly Event[]): boolean {
  const scheduled = events.filter(
    event => event.activityTaskScheduledEventAttributes ?? event.workflowTaskScheduledEventAttributes,
  );
  const over = events.filter(
    event =>
      event.activityTaskCompletedEventAttributes ??
      event.activityTaskFailedEventAttributes ??
      event.activityTaskTimedOutEventAttributes ??
      event.activityTaskCanceledEventAttributes ??
      event.workflowTaskCompletedEventAttributes ??
      event.workflowTaskFailedEventAttributes ??
      event.workflowTaskTimedOutEventAttributes,
  );
  return scheduled.length > over.length;
}

/** One that goes on in another run, whose history was not read yet, has not ended. */
function endOf(event: Event | undefined): string | null {
  if (event?.workflowExecutionCompletedEventAttributes) return 'completed';
  if (event?.workflowExecutionTerminatedEventAttributes) return 'terminated';
  if (event?.workflowExecutionCanceledEventAttributes) return 'cancelled';
  if (event?.workflowExecutionFailedEventAttributes) return 'failed';
  if (event?.workflowExecutionTimedOutEventAttributes) return 'timed out';
  return null;
}
