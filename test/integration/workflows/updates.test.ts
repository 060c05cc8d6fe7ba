import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import { createLog } from '@surety/platform/log';
import { findTemporal } from '@surety/tools/find-temporal';
import { NAMESPACE } from '@surety/tools/temporal-namespace';
import {
  type Activities,
  createActivities,
  createMailer,
  createSubgraphs,
  createWebhookCaller,
} from '@surety/workflow-activities';
import { type OperatorActivities, UPDATES, type UpdateName } from '@surety/workflow-contract';
import { type Connection, type WorkflowHandle, WorkflowUpdateFailedError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKeys, openSubgraph, type Subgraph, TENANT } from '../../support/subgraph.ts';
import { findingSeen, openFinding } from '../audits/remedied.ts';
import { type Cast, registerCast, type TakenOver, takeOver } from '../contracts/actors.ts';
import { leg, mailsOf, messagesTo, recordBreach, requestNotice } from '../contracts/breach-record.ts';
import { manager, START, system } from '../contracts/house.ts';
import { day, type House, hour, openHouse } from './house.ts';

/** A digest gathers what is told of several contracts. */
const NOT_OF_A_CONTRACT = { contractId: undefined } as object;

let house: House;
let contracts: Subgraph;
let audits: Subgraph;
let cast: Cast;
let real: ReturnType<typeof createActivities>;
beforeAll(async () => {
  const keys = newKeys();
  [house, contracts, audits] = await Promise.all([
    openHouse(),
    openSubgraph('contracts', START, keys),
    openSubgraph('audits', '2031-04-12T12:00:00Z', keys),
  ]);
  cast = await registerCast(contracts);
  const urls = {
    contracts: `${contracts.url}/graphql`,
    metrics: 'http://127.0.0.1:9',
    audits: `${audits.url}/graphql`,
  };
  const log = createLog('worker', 'silent');
  real = createActivities({
    subgraphs: createSubgraphs({ urls, identityKey: keys.worker }),
    mailer: createMailer({ url: 'smtp://127.0.0.1:9', from: 'a@b.example', log }),
    webhooks: createWebhookCaller({ allowed: [], log }),
  });
});
afterAll(() => Promise.all([house?.close(), contracts?.close(), audits?.close()]));

const SAID = { reason: 'The disks are at the lab.', by: 'night-shift' };

const update = (handle: WorkflowHandle, name: UpdateName, input: unknown): Promise<string> =>
  handle.executeUpdate<string, [unknown]>(name, { args: [input] });
/** What a refused operator reads. */
const refusal = (handle: WorkflowHandle, name: UpdateName, input: unknown): Promise<string> =>
  update(handle, name, input).then(
    answer => expect.fail(`not refused: ${answer}`),
    (error: unknown) =>
      error instanceof WorkflowUpdateFailedError ? (error.cause?.message ?? '') : expect.fail(String(error)),
  );

type Trail = {
  action: string;
  channel: string;
  outcome: string;
  problem_code: string | null;
  reason: string | null;
  details: object;
};
const trailOf = (subgraph: Subgraph, subjectId: string, action: string): Promise<Trail[]> =>
  subgraph.query<Trail>(
    'select action, channel, outcome, problem_code, reason, details from trail where subject_id = $1 and action = $2 order by id',
    [subjectId, action],
  );

async function aBreach(): Promise<{ breachId: string; contract: TakenOver }> {
  const contract = await takeOver(contracts, cast, { noticeClock: 'DETECTION' });
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(contracts, { contract, serviceId: cast.serviceId, legs });
  return { breachId: breach?.id ?? '', contract };
}

/** Done for real, on the record as contracts and audits have it; the lifecycle on the stage bears its id. */
const onRecord = (...names: readonly (keyof OperatorActivities)[]): Partial<Activities> =>
  Object.fromEntries(names.map(name => [name, (input: object) => real[name]({ ...input, tenant: TENANT } as never)]));

describe('an operator extends the analysis of a breach (H7.3.2)', () => {
  test('the record has the new date, and its trail who asked and why; the lifecycle hears of it', async () => {
    const { breachId } = await aBreach();
    const breach = await house.breach({ breachId, analysisDue: hour(72) }, onRecord('extendAnalysis'));
    const due = '2031-03-20T12:00:00.000Z';
    expect(await update(breach.handle, 'extend', { due, ...SAID })).toBe(
      'The analysis is due at 2031-03-20 12:00 UTC now, and the customer is told so.',
    );
    const { breach: record } = await contracts.ask<{ breach: { analysisDue: string } }>(
      manager,
      'query ($id: ID!) { breach(id: $id) { analysisDue } }',
      { id: breachId },
    );
    expect(record.analysisDue).toBe(due);
    expect(await trailOf(contracts, breachId, 'extendAnalysis')).toMatchObject([
      { channel: 'WORKFLOW', outcome: 'DONE', reason: SAID.reason, details: { due, onBehalfOf: 'night-shift' } },
    ]);
    expect((await messagesTo(contracts, breachId)).at(-1)).toMatchObject({
      signal: 'extended',
      args: { analysisDue: due },
    });
    await breach.signal('told', { notificationId: 'ntf_1', fact: `breach/${breachId}/notified`, toldAt: hour(0) });
    await breach.signal('extended', { analysisDue: due });
    expect(breach.projections().at(-1)).toMatchObject({ phase: 'AWAITING_ANALYSIS', nextDeadline: due });
    await breach.keep('breach-steered-by-operators');
  });

  test('what is not well said, or is no extension, is refused before anything is asked of the record', async () => {
    const breach = await house.breach({ breachId: 'brc_1' });
    const refused = (input: unknown) => refusal(breach.handle, 'extend', input);
    expect(await refused({})).toBe(
      'due: Give an instant with its zone, e.g. 2031-03-01T12:00:00Z. reason: Say why: it is told. by: Say who you are.',
    );
    expect(await refused('later')).toBe('Give due, reason and by.');
    expect(await refused({ due: day(5), ...SAID, reason: ' ' })).toBe('reason: Say why: it is told.');
    expect(await refused({ due: '2031-01-20', ...SAID })).toContain('Give an instant with its zone');
    expect(await refused({ due: day(-1), ...SAID })).toBe(
      'due: 2031-01-04 10:00 UTC has passed. Give an instant that is ahead.',
    );
    expect(await refused({ due: day(1), ...SAID })).toBe(
      'due: the analysis is due at 2031-01-08 10:00 UTC already. Give a later instant.',
    );
    await breach.signal('analysed', {});
    expect(await refused({ due: day(9), ...SAID })).toBe('The cause is not awaited now: there is nothing to extend.');
    expect(breach.asked()).not.toContain('extendAnalysis');
  });

  test('what the record refuses is told in its words, and the lifecycle goes on', async () => {
    const { breachId } = await aBreach();
    const breach = await house.breach({ breachId }, onRecord('extendAnalysis'));
    expect(await refusal(breach.handle, 'extend', { due: '2031-03-01T00:00:00Z', ...SAID })).toContain('2031-03-13');
    expect(await trailOf(contracts, breachId, 'extendAnalysis')).toMatchObject([
      { outcome: 'REFUSED', problem_code: 'ANALYSIS_DUE_NOT_LATER', details: { onBehalfOf: 'night-shift' } },
    ]);
    expect((await breach.handle.describe()).status.name).toBe('RUNNING');
  });
});

describe('an operator pauses reminders', () => {
  test('nobody is reminded of the record until they are resumed; what is overdue is told', async () => {
    const { breachId, contract } = await aBreach();
    await contracts.mutate(system, 'project', {
      lifecycle: `breach/acme/${breachId}`,
      contractId: contract.id,
      recordId: breachId,
      sequence: 1,
      phase: 'AWAITING_PLAN',
      whoseTurn: 'PROVIDER',
    });
    const breach = await house.breach({ breachId }, onRecord('pauseReminders', 'resumeReminders'));
    expect(await refusal(breach.handle, 'resumeReminders', SAID)).toContain('Reminders are not paused');
    expect(await update(breach.handle, 'pauseReminders', SAID)).toContain('Nobody is reminded any more');
    expect(await refusal(breach.handle, 'pauseReminders', SAID)).toContain('Reminders are paused since 2031-03-10');
    const { breach: shown } = await contracts.ask<{ breach: { progress: { remindersPausedAt: string } } }>(
      manager,
      'query ($id: ID!) { breach(id: $id) { progress { remindersPausedAt } } }',
      { id: breachId },
    );
    expect(shown.progress.remindersPausedAt).toBe(START);
    const { problems } = await requestNotice(contracts, breachId, 'REMEDY_REMINDER', 'PROVIDER');
    expect(problems).toMatchObject([{ code: 'REMINDERS_PAUSED' }]);
    for (const kind of ['REMEDY_TURN', 'REMEDY_OVERDUE'])
      expect(await requestNotice(contracts, breachId, kind, 'PROVIDER')).toMatchObject({ problems: [] });

    expect(await update(breach.handle, 'resumeReminders', { ...SAID, reason: 'Back from the lab.' })).toBe(
      'People are reminded again.',
    );
    expect(await requestNotice(contracts, breachId, 'REMEDY_REMINDER', 'PROVIDER')).toMatchObject({ problems: [] });
    expect((await messagesTo(contracts, breachId)).map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['remindersPaused', 'remindersResumed']),
    );
    expect(await trailOf(contracts, breachId, 'pauseReminders')).toMatchObject([
      { channel: 'WORKFLOW', outcome: 'DONE', reason: SAID.reason, details: { onBehalfOf: 'night-shift' } },
      { outcome: 'REFUSED', problem_code: 'REMINDERS_PAUSED' },
    ]);
    expect(await trailOf(contracts, breachId, 'resumeReminders')).toMatchObject([
      { outcome: 'REFUSED', problem_code: 'REMINDERS_NOT_PAUSED' },
      { outcome: 'DONE', reason: 'Back from the lab.' },
    ]);
  });

  test('once they are resumed the lifecycle asks for its reminder again, and for nothing else', async () => {
    const facts: string[] = [];
    const remediation = await house.remediation(
      {},
      {
        requestFindingNotification: async ({ fact }) => {
          facts.push(fact.replace('remediation/fnd_1/', ''));
          return { notificationId: 'ntf_1' };
        },
      },
    );
    expect(await refusal(remediation.handle, 'pauseReminders', { by: 'night-shift' })).toBe('reason: Say why.');
    await remediation.signal('remindersPaused', {});
    expect(await remediation.details()).toContain('reminders were paused');
    await remediation.clock.advanceTo(hour(61));
    const asked = ['plan/turn/1/provider', 'plan/reminder-50/1/provider'];
    expect(facts).toEqual(asked);
    await remediation.signal('remindersResumed', {});
    expect(facts).toEqual([...asked, 'plan/reminder-50/1/provider']);
  });
});

describe('an operator gives a finding to another team (H6.3)', () => {
  test('the record has the team, its trail who asked and why', async () => {
    const { id: findingId } = await openFinding(audits, 'ctr_reassigned');
    const remediation = await house.remediation({ findingId }, onRecord('assignFinding'));
    expect(await refusal(remediation.handle, 'reassign', SAID)).toBe('owner: Name the team.');
    expect(await update(remediation.handle, 'reassign', { owner: 'Storage', ...SAID })).toBe(
      'The team Storage has the finding now.',
    );
    expect(await findingSeen(audits, findingId)).toMatchObject({
      owner: 'Storage',
      phase: 'AWAITING_PLAN',
      version: 3,
    });
    expect(await trailOf(audits, findingId, 'assignFinding')).toMatchObject([
      {
        channel: 'WORKFLOW',
        reason: SAID.reason,
        details: { owner: 'Storage', former: 'Operations', onBehalfOf: 'night-shift' },
      },
    ]);
    await remediation.keep('remediation-reassigned');
  });

  test('that is reported stays with its team', async () => {
    const remediation = await house.remediation({ phase: 'AWAITING_VERIFICATION' });
    expect(await refusal(remediation.handle, 'reassign', { owner: 'Storage', ...SAID })).toContain('nothing to give');
  });
});

describe('an operator has a notice sent again (H7.3.1)', () => {
  test('the notification is tried at once, its trail says who asked and why', async () => {
    const { breachId } = await aBreach();
    const notificationId = (await requestNotice(contracts, breachId)).notification?.id ?? '';
    const delivery = await house.delivery(
      { notificationId },
      {
        deliver: async () => ({ told: 0, failed: 2, lastFailure: 'connection refused' }),
        ...onRecord('resendNotification'),
      },
    );
    expect(await update(delivery.handle, 'resend', SAID)).toBe('It is tried at once.');
    expect(await mailsOf(contracts, notificationId)).toHaveLength(2);
    expect(await trailOf(contracts, notificationId, 'resendNotification')).toMatchObject([
      { channel: 'WORKFLOW', reason: SAID.reason, details: { round: 1, onBehalfOf: 'night-shift' } },
    ]);
    const [resent] = await contracts.query<{ signal: string }>(
      'select signal from outbox where workflow_id = $1 order by sequence desc limit 1',
      [`delivery/acme/${notificationId}`],
    );
    expect(resent).toEqual({ signal: 'resent' });
    await delivery.keep('delivery-resent-by-operator');
  });

  test.each([
    ['everybody was told', { acknowledgeBy: hour(5) }, {}, 'Everybody whom it is for was told.'],
    ['a digest', {}, NOT_OF_A_CONTRACT, 'This is a daily digest. Resend the notification that stands in it.'],
  ])('%s: refused', async (_, answer, input, words) => {
    const told = 'acknowledgeBy' in answer ? { told: 1, failed: 0 } : { told: 0, failed: 1 };
    const delivery = await house.delivery(input, {
      deliver: async () => ({ ...told, lastFailure: null, ...answer }),
    });
    expect(await refusal(delivery.handle, 'resend', SAID)).toBe(words);
  });
});

test('the command of docs/operations/updates.md does what it says', async () => {
  const paused: string[] = [];
  const change = await house.change({}, { pauseReminders: async ({ reason }) => void paused.push(reason) });
  const page = readFileSync(new URL('../../../docs/operations/updates.md', import.meta.url), 'utf8');
  const command =
    /temporal (workflow update execute --workflow-id change.+--name pauseReminders.+\n.+)/.exec(page)?.[1] ?? '';
  const temporal = (await findTemporal(() => undefined)) ?? '';
  const { address } = (house.client.connection as Connection).options;
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', `"$TEMPORAL" ${command.replace('change/acme/chg_01', change.handle.workflowId)}`],
    { env: { HOME: homedir(), TEMPORAL: temporal, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: NAMESPACE } },
  );
  expect(stdout).toContain('Nobody is reminded any more');
  expect(paused).toEqual(['The team is at a fair until Monday.']);
});

test('the Temporal UI shows each verb, with what it does, where it can be used and nowhere else', async () => {
  const stages = {
    breach: await house.breach({}),
    change: await house.change({}),
    termination: await house.termination({}),
    review: await house.review({}),
    remediation: await house.remediation({}),
    delivery: await house.delivery({}, { deliver: async () => ({ told: 0, failed: 1, lastFailure: null }) }),
    contract: await house.contract({}),
  };
  for (const [lifecycle, { handle }] of Object.entries(stages)) {
    const { definition } = await handle.query<{
      definition: { updateDefinitions: { name: string; description: string }[] };
    }>('__temporal_workflow_metadata');
    const expected = Object.entries(UPDATES)
      .filter(([, { lifecycles }]) => (lifecycles as readonly string[]).includes(lifecycle))
      .map(([name, { says }]) => ({ name, description: says }));
    expect(
      definition.updateDefinitions
        .map(({ name, description }) => ({ name, description }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    ).toEqual(expected.toSorted((a, b) => a.name.localeCompare(b.name)));
  }
});
