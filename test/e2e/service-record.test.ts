import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive, recordsOf } from '@surety/tools/service-record/archive';
import { exportRecord } from '@surety/tools/service-record/export';
import { verify } from '@surety/tools/service-record/verify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { breachesOf, recordOutage, recordTickets, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const folder = mkdtempSync(join(tmpdir(), 'surety-record-'));
let tenant: Tenant;
let scenario: Scenario;
beforeAll(async () => {
  tenant = await openTenant('service-record');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  await tenant.clock.advanceTo('2031-01-05T00:00:00Z');
  await recordOutage(scenario.integration, 'INC-1', '2031-01-04T00:00:00Z', '2031-01-04T06:00:00Z');
  const ticket = { reference: 'REQ-1', receivedAt: '2031-01-04T01:00:00Z' };
  await recordTickets(scenario.integration, [ticket]);
  await recordTickets(scenario.integration, [{ ...ticket, respondedAt: '2031-01-04T01:10:00Z' }]);
  await vi.waitFor(async () => expect(await breachesOf(scenario.customer)).toHaveLength(1), { timeout: 30_000 });
  await tenant.clock.settle();
  await recordOutage(scenario.integration, 'INC-2', '2031-01-04T12:00:00Z', '2031-01-04T18:00:00Z');
  await tenant.clock.settle();
});
afterAll(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true });
});

type Row = Readonly<Record<string, unknown>>;

test('a contract with a breach is exported, verified and read: all that became of it, in the trail of all three subgraphs (H7.4)', async () => {
  const path = join(folder, 'record.zip');
  const { graphUrl, tokens } = tenant;
  await exportRecord({
    gatewayUrl: new URL(graphUrl).origin,
    token: tokens.customer,
    contractId: scenario.contractId,
    path,
  });
  const archive = await openArchive(path);
  const rowsOf = async (name: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for await (const record of recordsOf(await archive.read(`${name}.jsonl`))) rows.push(JSON.parse(record) as Row);
    return rows;
  };
  try {
    expect(await verify(archive)).toEqual([]);
    expect(archive.manifest).toMatchObject({ tenant: tenant.name, trail: { intact: true } });
    const trail = await rowsOf('trail');
    expect(trail).toHaveLength(archive.manifest.trail.entries);
    expect(new Set(trail.map(({ subgraph }) => subgraph))).toEqual(new Set(['contracts', 'metrics', 'audits']));
    const revisions = (await rowsOf('evaluations'))
      .filter(({ period }) => period === '2031-01')
      .map(({ revision }) => revision);
    expect(revisions.toSorted()).toEqual(Array.from({ length: revisions.length }, (_, index) => index + 1));
    expect(revisions.length).toBeGreaterThan(1);
    expect(await rowsOf('breaches')).toMatchObject([
      { period: '2031-01', notifications: [{ id: expect.any(String) }] },
    ]);
    expect((await rowsOf('notifications')).some(({ toldAt }) => toldAt !== null)).toBe(true);
    expect(await rowsOf('outages')).toHaveLength(2);
    expect(await rowsOf('tickets')).toMatchObject([
      { reference: 'REQ-1', revision: 2, respondedAt: '2031-01-04T01:10:00.000Z' },
    ]);
  } finally {
    archive.close();
  }
});
