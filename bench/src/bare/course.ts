import { Client, Connection } from '@temporalio/client';
import type { Course } from './stretches.ts';

/**
 * What lifecycles went through until now, as their histories say.
 * @param workflowIds one of each kind
 */
export async function coursesOf<Kind extends string>(
  address: string,
  workflowIds: Readonly<Record<Kind, string>>,
): Promise<Record<Kind, Course>> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace: 'surety' });
  const course = async (workflowId: string): Promise<Course> => {
    const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
    return {
      activities: events?.filter(each => each.activityTaskScheduledEventAttributes).length ?? 0,
      timers: events?.filter(each => each.timerStartedEventAttributes).length ?? 0,
      signals: events?.filter(each => each.workflowExecutionSignaledEventAttributes).length ?? 0,
    };
  };
  const kinds = Object.entries<string>(workflowIds);
  const courses = await Promise.all(kinds.map(async ([kind, id]) => [kind, await course(id)] as const));
  await connection.close();
  return Object.fromEntries(courses) as Record<Kind, Course>;
}
