import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Subgraph } from '../../support/subgraph.ts';
import { adopt, evaluations, openHouse, type StateRow, send } from './handed-over.ts';

type Probe = { readonly at: string; readonly service: string; readonly status: 'up' | 'down' };

/** The recorded probes of one service, from the last one before the term on: it says how the term began. */
async function probesOf(service: string): Promise<StateRow[]> {
  const file = await readFile(new URL('../../../tools/sample-data/datalab-probes.csv', import.meta.url));
  const probes = parse<Probe>(file, { columns: true })
    .filter(probe => probe.service === service)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const first = probes.findLastIndex(({ at }) => Date.parse(at) < Date.parse('2024-08-01T00:00:00Z'));
  return probes.slice(first).map(({ at, status }) => ({ at, state: status === 'up' ? 'UP' : 'DOWN' }));
}

const SERVICES = [
  ['Datalab', 'datalab'],
  ['Datalab (API)', 'api'],
] as const;
/** Down milliseconds of the missed months, added up from the file apart from the product. */
const MISSED = {
  datalab: { '2024-09': 202_331_000, '2024-11': 11_119_000, '2025-02': 9_467_000, '2026-02': 4_670_000 },
  api: { '2024-09': 203_145_000, '2024-11': 11_119_000, '2025-02': 9_467_000, '2026-02': 4_670_000 },
};

let house: Subgraph;
beforeAll(async () => {
  house = await openHouse('2026-11-24T12:00:00Z');
  for (const [service, name] of SERVICES) {
    await adopt(house, name, {}, { serviceExternalId: service });
    const rows = await probesOf(service);
    const { recorded, problems } = await send(house, 'recordStates', { service, history: true, rows });
    expect(problems).toEqual([]);
    expect(recorded).toEqual({ new: rows.length, duplicates: 0 });
  }
});
afterAll(() => house?.close());

describe.each(SERVICES)('two years of real probes of %s (H1.2, H3.3)', (service, name) => {
  test('exactly four months are missed, down for as long as the file says', async () => {
    const missed = [...(await evaluations(house, name)).values()].filter(({ outcome }) => outcome === 'MISSED');
    expect(Object.fromEntries(missed.map(({ period, downMs }) => [period, downMs]))).toEqual(MISSED[name]);
    expect(missed.every(({ final }) => final)).toBe(true);
  });

  test('the month of the last probe is open as of it, and later months have no data (H4.3)', async () => {
    const all = await evaluations(house, name);
    const last = (await probesOf(service)).at(-1)?.at ?? '';
    expect(all.get('2026-06')).toMatchObject({ asOf: new Date(last).toISOString(), final: false, missedAt: null });
    for (const period of ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'])
      expect(all.get(period)).toMatchObject({ outcome: 'NO_DATA', value: null, upMs: 0, downMs: 0 });
    expect([...all.keys()].at(-1)).toBe('2024-08');
  });

  test('what is known and what is not adds up to the agreed time of every month', async () => {
    const all = [...(await evaluations(house, name)).values()];
    expect(all.map(each => each.excludedMs + each.unknownMs + each.upMs + each.downMs)).toEqual(
      all.map(({ agreedMs }) => agreedMs),
    );
  });

  test('the same file again is all duplicates and makes no revision', async () => {
    const before = await house.query('select id from evaluation order by id');
    const rows = await probesOf(service);
    expect(await send(house, 'recordStates', { service, history: true, rows })).toMatchObject({
      recorded: { new: 0, duplicates: rows.length },
    });
    expect(await house.query('select id from evaluation order by id')).toEqual(before);
  });

  test("the contract's lifecycle is told of every miss, in order", async () => {
    const told = await house.query<{ period: string }>(
      `select args->>'period' as period from outbox
        where workflow_id = $1 and signal = 'evaluated' and args->>'outcome' = 'MISSED' order by sequence`,
      [`contract/acme/ctr_${name}`],
    );
    expect([...new Set(told.map(({ period }) => period))]).toEqual(Object.keys(MISSED[name]));
  });
});
