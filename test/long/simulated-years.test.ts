import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** Months of 2031 and 2032 in which the service is down for an hour: more than 0.1 % of any month. */
const MISSED = ['2031-02', '2031-07', '2032-02', '2032-12'];
/** Down for half an hour: less than that. */
const NEARLY_MISSED = ['2031-04', '2032-11'];

const MONTHS = [2031, 2032].flatMap(year =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

describe('the whole term of a contract, two years in New York (H3.3, H7.1, H7.3)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  beforeAll(async () => {
    tenant = await openTenant('two-years');
    scenario = await signedContract(tenant, { measuredBy: 'OUTAGES', timeZone: 'America/New_York' });
    await tenant.clock.advanceTo('2031-01-02T00:00:00Z');
    // What is not reported is up, once a source has reported at all.
    await recordOutage(scenario.integration, 'first report', '2031-01-01T12:00:00Z', '2031-01-01T12:00:01Z');
    for (const month of MONTHS) {
      const minutes = MISSED.includes(month) ? 60 : NEARLY_MISSED.includes(month) ? 30 : 0;
      if (minutes === 0) continue;
      await tenant.clock.advanceTo(`${month}-20T02:00:00Z`);
      await recordOutage(
        scenario.integration,
        month,
        `${month}-20T00:00:00Z`,
        `${month}-20T00:${minutes === 60 ? '59:59' : '30:00'}Z`,
      );
      await tenant.clock.settle();
    }
    await tenant.clock.advanceTo('2033-01-20T00:00:00Z');
  });
  afterAll(() => tenant.close());

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
    const notices = (await tenant.mails()).filter(({ subject }) => subject.startsWith('Breach notice'));
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
});
