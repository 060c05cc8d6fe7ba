import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HouseOfRuns, openHouseOfRuns } from '../support/house-of-runs.ts';
import { type Reviewers, reviewersOf } from '../support/reviewers.ts';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** A run of a lifecycle ends once its history is so long, and another one goes on. */
const EVENTS_OF_A_RUN = 150;
/** What may still happen until a lifecycle is where it can end its run. */
const AND_A_FEW = 100;
/** For how many minutes the service is down in a month. An hour is more than 0.1 % of any month, half an hour between that and 0.05 %. */
const DOWN: Readonly<Record<string, number>> = {
  '2031-02': 60,
  '2031-04': 30,
  '2031-07': 60,
  '2033-02': 60,
  '2034-11': 30,
  '2035-12': 60,
};
/** Of 2031 99.9 % is promised, from 2032 on 99.95 %. */
const MISSED = ['2031-02', '2031-07', '2033-02', '2034-11', '2035-12'];

const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
const MONTHS = [2031, 2032, 2033, 2034, 2035].flatMap(monthsOf);

const WELL = 'Backups are not tried';
const INEFFECTIVE = 'Disks run full';
const LATE = 'Nobody is on call at night';
const PLAN = {
  rootCause: 'Nobody looked.',
  plan: 'Somebody looks.',
  effect: { indicator: 'AVAILABILITY', afterDays: 55 },
};

describe('the whole life of a contract, five years in New York, the first of them reviewed (H3.3, H6, H7.1, H7.3)', () => {
  let runs: HouseOfRuns;
  let tenant: Tenant;
  let scenario: Scenario;
  let people: Reviewers;

  const down = async (month: string): Promise<void> => {
    const minutes = DOWN[month];
    if (minutes === undefined) return;
    await tenant.clock.advanceTo(`${month}-20T02:00:00Z`);
    const end = minutes === 60 ? '00:59:59' : `00:${minutes}:00`;
    await recordOutage(scenario.integration, month, `${month}-20T00:00:00Z`, `${month}-20T${end}Z`);
    await tenant.clock.settle();
  };
  const plan = (says: string): Promise<void> => people.onFinding(scenario.manager, 'planRemediation', says, PLAN);
  const solve = async (says: string): Promise<void> => {
    await people.onFinding(scenario.manager, 'reportRemediation', says, { report: 'Somebody looks.' });
    await people.onFinding(await tenant.as('auditor'), 'verifyRemediation', says, { verifies: true });
  };
  const review = async (period: string, content: object = {}): Promise<void> => {
    await people.complete(period, content);
    await people.approve(period);
    await people.accept(period);
  };
  /** What the review of November proposes: a better year has earned a stricter promise. */
  const stricter = async (): Promise<object> => ({
    effectiveFrom: '2032-01-01',
    limits: [{ targetId: (await promised())[0]?.id, to: '99.95', reason: 'It kept more than was promised.' }],
  });
  const promised = async (): Promise<readonly { readonly id: string; readonly value: string }[]> => {
    const { contract } = await scenario.customer.query<{ contract: { targets: { id: string; value: string }[] } }>(
      'query ($id: ID!) { contract(id: $id) { targets { id value } } }',
      { id: scenario.contractId },
    );
    return contract.targets;
  };
  const found = (says: string, grade: string) => [{ grade, item: 'targets', says, owner: 'Operations' }];

  beforeAll(async () => {
    runs = await openHouseOfRuns(EVENTS_OF_A_RUN);
    tenant = await openTenant('five-years', runs.house);
    scenario = await signedContract(tenant, {
      measuredBy: 'OUTAGES',
      timeZone: 'America/New_York',
      termEnd: '2035-12-31',
    });
    people = await reviewersOf(tenant, scenario);
    await tenant.clock.advanceTo('2031-01-02T00:00:00Z');
    // What is not reported is up, once a source has reported at all.
    await recordOutage(scenario.integration, 'first report', '2031-01-01T12:00:00Z', '2031-01-01T12:00:01Z');
  });
  afterAll(async () => {
    await tenant?.close();
    await runs?.close();
  });

  test('a year of monthly evaluations and quarterly reviews, an audit, and findings put right well, late and in vain at first, and a stricter promise that both sign', async () => {
    const acts: Readonly<Record<string, () => Promise<void>>> = {
      '2031-01': async () => {
        await plan(WELL);
        await solve(WELL);
      },
      '2031-05': async () => {
        await plan(INEFFECTIVE);
        await solve(INEFFECTIVE);
      },
      '2031-07': async () => {
        expect(await people.finding(INEFFECTIVE)).toMatchObject({ phase: 'AWAITING_PLAN', reopened: 1 });
        await plan(INEFFECTIVE);
        await solve(INEFFECTIVE);
      },
      '2031-09': async () => {
        await plan(LATE);
        await solve(LATE);
      },
      '2031-11': async () => people.sign('2031-11'),
      '2031-10': async () => people.audit([{ grade: 'OBSERVATION', says: 'Logs are kept for a week', owner: 'Desk' }]),
    };
    const contents: Readonly<Record<string, object>> = {
      '2031-01': { findings: found(WELL, 'MINOR') },
      '2031-05': { findings: found(INEFFECTIVE, 'MAJOR') },
      '2031-08': { findings: found(LATE, 'MAJOR') },
      '2031-11': { targets: await stricter() },
    };
    for (const [index, month] of monthsOf(2031).entries()) {
      await down(month);
      const next = MONTHS[index + 1];
      await tenant.clock.advanceTo(`${next}-06T12:00:00Z`);
      await review(month, contents[month]);
      await acts[month]?.();
      if ((index + 1) % 3 !== 0) continue;
      await tenant.clock.advanceTo(`${next}-11T12:00:00Z`);
      await review(`2031-Q${(index + 1) / 3}`);
    }
    const held = (await people.reviews()).filter(({ period }) => period.startsWith('2031'));
    expect(held).toHaveLength(16);
    expect(held.map(({ phase }) => phase)).toEqual(held.map(() => 'PUBLISHED'));
    expect(new Set(held.map(({ report }) => report?.content?.sha256)).size).toBe(16);
    expect(await people.finding(WELL)).toMatchObject({ phase: 'SOLVED', reopened: 0 });
    expect(await people.finding(INEFFECTIVE)).toMatchObject({ phase: 'SOLVED', reopened: 1 });
    expect(await people.finding(LATE)).toMatchObject({ phase: 'SOLVED', reopened: 0 });
    expect(await promised()).toMatchObject([{ value: '99.95' }]);
    const told = (says: string): string[] =>
      runs.mail.mails.flatMap(({ subject, text }) => (text?.includes(says) ? [subject?.split(':')[0] ?? ''] : []));
    expect(told(LATE)).toContain('Overdue');
    expect(told(WELL)).not.toContain('Overdue');
    expect(told(INEFFECTIVE)).toContain('Not effective');
  });

  test('four more years without reviews, in runs that end before their histories grow long', async () => {
    const { contract } = await scenario.manager.query<{
      contract: { plans: { id: string; version: number }[] };
    }>('query ($id: ID!) { contract(id: $id) { plans { id version } } }', {
      id: scenario.contractId,
    });
    for (const { id: planId, version: expectedVersion } of contract.plans)
      await scenario.manager.mutate(
        'changePlan',
        `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { plan { id } problems { code message path retryable } } }`,
        { planId, expectedVersion, paused: true, reason: 'All runs well.' },
      );
    for (const month of MONTHS.slice(12)) await down(month);
    await tenant.clock.advanceTo('2036-01-20T00:00:00Z');
    const lengths = await historiesOf(`contract/${tenant.name}/${scenario.contractId}`);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThan(EVENTS_OF_A_RUN + AND_A_FEW);
  });

  /** How long the history of each run of a lifecycle is, newest first. */
  async function historiesOf(workflowId: string): Promise<number[]> {
    const lengths: number[] = [];
    for (let runId: string | undefined; ; ) {
      const { events } = await tenant.temporal.workflow.getHandle(workflowId, runId).fetchHistory();
      lengths.push(events?.length ?? 0);
      runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
      if (!runId) return lengths;
    }
  }

  test('every month came out as it was, and is final', async () => {
    const { contract } = await scenario.manager.query<{
      contract: {
        phase: string;
        evaluations: { edges: { node: { period: string; outcome: string; final: boolean; agreedMs: number } }[] };
      };
    }>(
      'query ($id: ID!) { contract(id: $id) { phase evaluations(first: 100) { edges { node { period outcome final agreedMs } } } } }',
      {
        id: scenario.contractId,
      },
    );
    const nodes = contract.evaluations.edges.map(({ node }) => node).toReversed();
    expect(nodes.map(({ period, outcome, final }) => `${period} ${outcome} ${final}`)).toEqual(
      MONTHS.map(month => `${month} ${MISSED.includes(month) ? 'MISSED' : 'MET'} true`),
    );
    // March lacks an hour there, November has one more.
    const hours = Object.fromEntries(nodes.map(({ period, agreedMs }) => [period, agreedMs / 3_600_000]));
    expect([hours['2031-03'], hours['2031-10'], hours['2031-11']]).toEqual([743, 744, 721]);
    expect(contract.phase).toBe('EXPIRED');
  });

  test('each missed month was one breach, told once to each contact', async () => {
    const breaches = await breachesOf(scenario.manager);
    expect(breaches.map(({ period }) => period)).toEqual(MISSED);
    expect(breaches.every(({ toldAt, toldLate }) => toldAt !== null && !toldLate)).toBe(true);
    const notices = runs.mail.mails.filter(({ subject }) => subject?.startsWith('Breach notice'));
    // Two contacts, the same once more since nobody acknowledged it, and then their manager (H7.3.1).
    const told = (2 + 2 + 1) * MISSED.length;
    expect(new Set(notices.map(({ messageId }) => messageId)).size).toBe(told);
    expect(notices).toHaveLength(told);
  });

  test('the lifecycle of the contract has ended, those of breaches without an analysis have not', async () => {
    const { status } = await tenant.temporal.workflow
      .getHandle(`contract/${tenant.name}/${scenario.contractId}`)
      .describe();
    expect(status.name).toBe('COMPLETED');
    for (const { workflowId } of await breachesOf(scenario.manager)) {
      expect((await tenant.temporal.workflow.getHandle(workflowId).describe()).status.name).toBe('RUNNING');
    }
  });

  test('its trail holds together from the first row to the last (H4.3)', async () => {
    const auditor = await tenant.as('auditor');
    const { contract } = await auditor.query<{ contract: { verifyTrail: { intact: boolean; verified: number } } }>(
      'query ($id: ID!) { contract(id: $id) { verifyTrail { intact verified } } }',
      { id: scenario.contractId },
    );
    expect(contract.verifyTrail.intact).toBe(true);
    expect(contract.verifyTrail.verified).toBeGreaterThan(MONTHS.length);
  });
});
