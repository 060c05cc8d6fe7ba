import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph, system } from '../../support/subgraph.ts';
import {
  auditor,
  changePlan,
  customer,
  DATES,
  manager,
  operator,
  planned,
  planOf,
  planReviews,
  plansSeen,
  stranger,
} from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-03-10T12:00:00Z');
});
afterAll(() => audits?.close());

const inBerlin = { monthly: '2031-02-04T23:00:00.000Z', quarterly: '2031-04-09T22:00:00.000Z' };

describe('the plans of a contract (H6.2, H6.4)', () => {
  test('are made as its version is handed over: each month, each quarter and each year, on a day of its time zone', async () => {
    expect(await planned(audits, 'ctr_new')).toBe(inBerlin.monthly);
    expect(await plansSeen(audits, customer, 'ctr_new')).toMatchObject([
      {
        kind: 'MONTHLY_EVALUATION',
        owner: 'Service management',
        method: 'RECORDS',
        dayOfMonth: 5,
        nextPeriod: '2031-01',
        nextAt: inBerlin.monthly,
        allowedActions: [],
      },
      { kind: 'QUARTERLY_REVIEW', method: 'MEETING', nextPeriod: '2031-Q1', nextAt: inBerlin.quarterly },
      { kind: 'YEARLY_AUDIT', owner: 'Internal audit', nextPeriod: '2031', nextAt: '2032-01-03T23:00:00.000Z' },
    ]);
  });

  test('say what is looked at and checked, with the clause of the standard', async () => {
    const { plans } = await audits.ask<{
      plans: {
        edges: { node: { content: string[]; checklist: { id: string; clause: string }[]; withinDays: object } }[];
      };
    }>(
      auditor,
      `query ($filter: PlanFilter) { plans(filter: $filter) { edges { node {
        content checklist { id says clause } withinDays { complete approve answer } } } } }`,
      { filter: { contractId: 'ctr_new', kinds: ['MONTHLY_EVALUATION'] } },
    );
    expect(plans.edges).toHaveLength(1);
    expect(plans.edges[0]?.node.withinDays).toEqual({ complete: 5, approve: 3, answer: 10 });
    expect(plans.edges[0]?.node.checklist).toContainEqual(expect.objectContaining({ id: 'targets', clause: '8.3.3' }));
  });

  test('stay when the same version comes again; a later one moves their dates', async () => {
    await planned(audits, 'ctr_longer', { openDays: null });
    const [before] = await plansSeen(audits, manager, 'ctr_longer');
    expect(await planReviews(audits, 'ctr_longer', { timeZone: 'Asia/Tokyo' })).toBe(inBerlin.monthly);
    const openDays = { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'], holidays: ['2031-02-05'], openings: [] };
    expect(await planReviews(audits, 'ctr_longer', { version: 2, openDays })).toBe('2031-02-05T23:00:00.000Z');
    expect((await plansSeen(audits, manager, 'ctr_longer')).map(({ id }) => id)).toContain(before?.id);
    expect(await plansSeen(audits, manager, 'ctr_longer')).toHaveLength(3);
  });

  test('of a contract that was taken over begin with the take-over', async () => {
    expect(await planned(audits, 'ctr_taken', { takenOverAt: '2031-03-10T12:00:00Z' })).toBe(
      '2031-04-04T22:00:00.000Z',
    );
    expect((await planOf(audits, 'ctr_taken')).nextPeriod).toBe('2031-03');
  });

  test('of a contract that audits does not know are refused', async () => {
    const { problems } = await audits.mutate(system, 'planReviews', { contractId: 'ctr_none', ...DATES });
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'contractId'] }]);
  });

  test('by many at once are made once', async () => {
    await planned(audits, 'ctr_many');
    await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => planReviews(audits, 'ctr_many', { version: 2 + (index % 2) })),
    );
    expect(await plansSeen(audits, manager, 'ctr_many')).toHaveLength(3);
  });
});

describe('changing a plan (H6.2)', () => {
  beforeAll(() => planned(audits, 'ctr_1'));

  test('moves its day, and the lifecycle of the contract hears when the next review is due', async () => {
    const plan = await planOf(audits, 'ctr_1');
    const answer = await changePlan(audits, plan, { dayOfMonth: 31, owner: 'Operations', method: 'MEETING' });
    expect(answer).toMatchObject({
      problems: [],
      plan: {
        owner: 'Operations',
        method: 'MEETING',
        nextAt: '2031-02-27T23:00:00.000Z',
        version: 2,
        allowedActions: ['CHANGE'],
      },
    });
    const [sent] = await audits.query<{ signal: string; args: object }>(
      `select signal, args from outbox where workflow_id = 'contract/acme/ctr_1' order by sequence desc limit 1`,
    );
    expect(sent).toEqual({ signal: 'reviewsMoved', args: { nextReviewAt: '2031-02-27T23:00:00.000Z' } });
  });

  test('pauses it with a reason; resumed, it does not hold what came due meanwhile', async () => {
    await planned(audits, 'ctr_paused');
    const plan = await planOf(audits, 'ctr_paused');
    const paused = await changePlan(audits, plan, { paused: true, reason: 'The service moves house.' });
    expect(paused.plan).toMatchObject({
      nextPeriod: null,
      nextAt: null,
      pausedAt: '2031-03-10T12:00:00.000Z',
      pauseReason: 'The service moves house.',
    });
    const resumed = await changePlan(audits, await planOf(audits, 'ctr_paused'), { paused: false });
    expect(resumed.plan).toMatchObject({ nextPeriod: '2031-03', nextAt: '2031-04-04T22:00:00.000Z', pausedAt: null });
  });

  test.each<[string, object, string, string]>([
    ['a version that is not the newest', { expectedVersion: 99 }, 'STALE_VERSION', 'expectedVersion'],
    ['a pause without a reason', { paused: true }, 'INVALID_INPUT', 'reason'],
    ['an empty reason', { paused: true, reason: ' ' }, 'INVALID_INPUT', 'reason'],
    ['to resume what runs', { paused: false }, 'INVALID_INPUT', 'paused'],
    ['day 0', { dayOfMonth: 0 }, 'INVALID_INPUT', 'dayOfMonth'],
    ['day 32', { dayOfMonth: 32 }, 'INVALID_INPUT', 'dayOfMonth'],
    ['an owner without a name', { owner: '' }, 'INVALID_INPUT', 'owner'],
    ['another plan', { planId: 'pln_none' }, 'NOT_FOUND', 'planId'],
  ])('%s is refused', async (_name, input, code, field) => {
    const plan = await planOf(audits, 'ctr_1', 'QUARTERLY_REVIEW');
    const { plan: changed, problems } = await changePlan(audits, plan, input);
    expect(changed).toBeNull();
    expect(problems).toMatchObject([{ code, path: ['input', field] }]);
    expect(await planOf(audits, 'ctr_1', 'QUARTERLY_REVIEW')).toEqual(plan);
  });

  test('is for managers', async () => {
    const plan = await planOf(audits, 'ctr_1');
    await expect(changePlan(audits, plan, { owner: 'Desk' }, operator)).rejects.toThrow('It is for: manager.');
  });
});

test('a customer sees the plans of its own contracts only, an auditor all of the tenant', async () => {
  await planned(audits, 'ctr_own');
  expect(await plansSeen(audits, customer, 'ctr_own')).toHaveLength(3);
  expect(await plansSeen(audits, auditor, 'ctr_own')).toHaveLength(3);
  expect(await plansSeen(audits, stranger, 'ctr_own')).toEqual([]);
});
