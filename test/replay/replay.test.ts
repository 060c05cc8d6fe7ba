import { readFileSync } from 'node:fs';
import { ensureWorkflowBundle } from '@surety/tools/workflow-bundle';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { historyFile, recorded, SCENARIOS } from './scenarios.ts';

type Event = { eventType: string; activityTaskScheduledEventAttributes?: { activityType: { name: string } } };
type History = { events: Event[] };

const historyOf = (scenario: string): History => JSON.parse(readFileSync(historyFile(scenario), 'utf8'));

describe('a changed definition goes on with lifecycles that run already', () => {
  let codePath: string;
  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'off' } } });
    codePath = await ensureWorkflowBundle();
  });
  const replay = (history: History): Promise<void> =>
    Worker.runReplayHistory({ workflowBundle: { codePath } }, history);

  test('every scenario has its recorded history, and no history is left over', () => {
    expect(recorded().toSorted()).toEqual(SCENARIOS.toSorted());
  });

  test.each(SCENARIOS)('%s', async scenario => {
    await expect(replay(historyOf(scenario))).resolves.toBeUndefined();
  });

  test('a history that another definition wrote is noticed', async () => {
    const history = historyOf('breach-smooth');
    const asked = history.events.find(
      event => event.activityTaskScheduledEventAttributes?.activityType.name === 'requestNotification',
    );
    if (asked?.activityTaskScheduledEventAttributes)
      asked.activityTaskScheduledEventAttributes.activityType.name = 'somethingElse';
    await expect(replay(history)).rejects.toMatchObject({ name: 'DeterminismViolationError' });
  });
});
