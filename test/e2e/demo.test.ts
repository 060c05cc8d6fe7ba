import { runDemo } from '@surety/tools/demo';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breachesOf } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** How long Temporal's search may lag behind, in milliseconds. */
const SEARCH = { timeout: 20_000 };

/** What the two services are known to have missed: minutes down (the probes' own site says 78 for 2026-02-23). */
const MISSED_OF_DATALAB = { '2024-09': '3372.2', '2024-11': '185.3', '2025-02': '157.8', '2026-02': '77.8' };

describe('the first job on real probes (H3.3, H4.3, H7.3)', () => {
  let tenant: Tenant;
  const said: string[] = [];
  beforeAll(async () => {
    tenant = await openTenant('demo-job');
    await runDemo({ graphUrl: tenant.graphUrl, tokens: tenant.tokens, say: line => said.push(line) });
  });
  afterAll(() => tenant.close());

  test('each service misses exactly four months', async () => {
    const manager = await tenant.as('manager');
    const { contracts } = await manager.query<{
      contracts: {
        edges: {
          node: {
            targets: { service: { name: string } }[];
            evaluations: { edges: { node: { period: string; downMs: number } }[] };
          };
        }[];
      };
    }>(
      'query { contracts { edges { node { targets { service { name } } evaluations(first: 100, filter: { outcomes: [MISSED] }) { edges { node { period downMs } } } } } } }',
    );
    const missed = Object.fromEntries(
      contracts.edges.map(({ node }) => [
        node.targets[0]?.service.name,
        node.evaluations.edges.map(({ node: { period } }) => period).toSorted(),
      ]),
    );
    expect(missed).toEqual({
      Datalab: Object.keys(MISSED_OF_DATALAB),
      'Datalab (API)': Object.keys(MISSED_OF_DATALAB),
    });
  });

  test('June 2026 is open as of the last probe, later months have no data', async () => {
    const manager = await tenant.as('manager');
    const { contract } = await manager.query<{
      contract: { june: { outcome: string; evaluations: object[] }; july: { outcome: string } };
    }>(
      `query { contract(externalId: "contract Datalab") {
        june: compliance(period: "2026-06") { outcome evaluations { final asOf } }
        july: compliance(period: "2026-07") { outcome } } }`,
    );
    expect(contract).toEqual({
      june: { outcome: 'ON_TRACK', evaluations: [{ final: false, asOf: '2026-06-16T01:40:29.000Z' }] },
      july: { outcome: 'NO_DATA' },
    });
  });

  test('eight breaches wait for the cause analysis, with the same numbers in graph, mail and output', async () => {
    const breaches = await breachesOf(await tenant.as('customer'));
    expect(breaches).toHaveLength(8);
    const mails = await tenant.mailsAbout(breaches.map(({ id }) => id));
    for (const breach of breaches) {
      expect(breach.phase).toBe('AWAITING_ANALYSIS');
      const told = mails.filter(({ subject }) => subject.includes(breach.id));
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toContain(`down ${breach.legs[0]?.downMinutes} minutes`);
      expect(said.join('\n')).toContain(
        `${breach.legs[0]?.downMinutes} min down, available ${breach.legs[0]?.value} %`,
      );
    }
    const query = `WorkflowType = "breach" AND ExecutionStatus = "Running" AND Tenant = "${tenant.name}" AND Phase = "AWAITING_ANALYSIS"`;
    // Temporal's search follows what a workflow shows a moment later.
    await expect
      .poll(async () => {
        const open = await Array.fromAsync(tenant.temporal.workflow.list({ query }));
        return open.map(({ workflowId }) => workflowId).toSorted();
      }, SEARCH)
      .toEqual(breaches.map(({ workflowId }) => workflowId).toSorted());
  });

  test('Datalab was down as long as is known', async () => {
    const manager = await tenant.as('manager');
    const { contract } = await manager.query<{
      contract: { breaches: { edges: { node: { period: string; legs: { downMinutes: string }[] } }[] } };
    }>(
      'query { contract(externalId: "contract Datalab") { breaches { edges { node { period legs { downMinutes } } } } } }',
    );
    expect(
      Object.fromEntries(contract.breaches.edges.map(({ node }) => [node.period, node.legs[0]?.downMinutes])),
    ).toEqual(MISSED_OF_DATALAB);
  });

  test('every decision stands in the trail (H1.4), and another party sees nothing', async () => {
    const auditor = await tenant.as('auditor');
    const { contract } = await auditor.query<{
      contract: { trail: { edges: { node: { action: string; channel: string } }[] } };
    }>(
      'query { contract(externalId: "contract Datalab") { trail(first: 100) { edges { node { action channel } } } } }',
    );
    const actions = contract.trail.edges.map(({ node }) => `${node.channel} ${node.action}`);
    expect(actions).toEqual(
      expect.arrayContaining([
        'GRAPH takeOverContract',
        'WORKFLOW adoptContract',
        'WORKFLOW recordBreach',
        'WORKFLOW recordTold',
      ]),
    );
    const stranger = await tenant.as('customer', 'somebody-else');
    expect(
      await stranger.query(
        'query { contracts { totalCount } breaches { totalCount } contract(externalId: "contract Datalab") { id } }',
      ),
    ).toEqual({
      contracts: { totalCount: 0 },
      breaches: { totalCount: 0 },
      contract: null,
    });
  });

  test('done again it changes nothing', async () => {
    await runDemo({ graphUrl: tenant.graphUrl, tokens: tenant.tokens, say: () => undefined });
    expect(await breachesOf(await tenant.as('manager'))).toHaveLength(8);
  });
});
