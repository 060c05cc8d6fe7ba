import { eraseIn } from '@surety/tools/erase';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportedRecord, fetchRecord, type Verified } from '../support/handed-over-record.ts';
import { handover } from '../support/handover.ts';
import { type HouseWithLanes, openHouseWithLanes } from '../support/house-with-lanes.ts';
import { differing, inWords, type KilledRuns, killEverywhere, killedAt } from '../support/killed-runs.ts';
import type { Tenant } from '../support/tenant.ts';

/** Runs side by side; each mostly waits until Temporal misses a dead worker's heartbeat. */
const LANES = 6;
/** What is handed over besides the record goes the same way as the record. */
const IN_STEPS = [
  'the service record is handed over',
  'the service record is accepted',
  'the provider signs',
  'the customer signs',
  'its last period is sealed',
  'its year is over',
  'another day has passed',
];
const KEPT_UNTIL = 'its year is nearly over';

type Ended = {
  readonly phase: string;
  readonly handover: readonly {
    readonly kind: string;
    readonly state: string;
    readonly handedOver: string;
    readonly documents: readonly { readonly sha256: string; readonly url: string }[];
  }[];
};
type Found = {
  readonly contract: {
    readonly id: string;
    readonly closedAt: string | null;
    readonly erasedAt: string | null;
    readonly termination: Ended;
  };
  /** What its door says once the records are erased. */
  readonly fetchedAfter: string;
  /** The archive that was handed over, as the customer fetched it in time; what is exported at the end. */
  readonly handed: Verified;
  readonly whole: Verified;
  /** Contracts that a call to erase what is due has found: their lifecycles were there before it. */
  readonly due: readonly string[];
};

let doors: HouseWithLanes;
let all: KilledRuns<Found>;
/** The archive as the customer fetched it while the records were kept, by tenant. */
const handedBy = new Map<string, Verified>();
beforeAll(async () => {
  doors = await openHouseWithLanes(LANES);
  all = await killEverywhere(doors, {
    stepsOf: tenant => handover(tenant, look),
    kinds: ['termination', 'retention'],
    inSteps: IN_STEPS,
    moments: ['AFTER'],
    find,
  });
}, 900_000);
afterAll(() => doors?.close());

async function contractOf(tenant: Tenant): Promise<Found['contract'] & { readonly url: string }> {
  const { contracts } = await (await tenant.as('customer')).query<{
    contracts: { edges: [{ node: Found['contract'] }] };
  }>(`{ contracts { edges { node { id closedAt erasedAt termination { phase handover { kind state handedOver
    documents { sha256 url } } } } } } }`);
  const contract = contracts.edges[0].node;
  const url = contract.termination.handover[0]?.documents[0]?.url ?? expect.fail('no archive was handed over');
  return { ...contract, url };
}

async function look(tenant: Tenant): Promise<void> {
  const { url, termination } = await contractOf(tenant);
  const { graphUrl, tokens } = tenant;
  const handed = await fetchRecord({ graphUrl, token: tokens.customer }, url);
  expect(termination.handover[0]?.handedOver).toContain(handed.sha256);
  handedBy.set(tenant.name, handed);
}

async function find(tenant: Tenant): Promise<Found> {
  const { graphUrl, tokens } = tenant;
  const { url, ...contract } = await contractOf(tenant);
  const { subgraphUrls: urls, workerIdentityKey: identityKey } = doors.house;
  const gone = await fetchRecord({ graphUrl, token: tokens.customer }, url).catch(String);
  return {
    contract,
    handed: handedBy.get(tenant.name) ?? expect.fail('the archive was not fetched'),
    fetchedAfter: typeof gone === 'string' ? gone : 'given out',
    due: await eraseIn({ urls, identityKey }, tenant.name, true, () => undefined),
    whole: await exportedRecord({ graphUrl, token: tokens.manager }, contract.id),
  };
}

describe('the worker is killed at each activity of a handover (H7.4)', () => {
  test('it was killed at every one of them, after its effect', () => {
    expect(all.smooth.failure).toBeNull();
    expect(all.runs.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    expect(new Set(all.places.map(({ activity }) => activity))).toEqual(
      new Set([
        'project',
        'requestTerminationNotification',
        'closeContract',
        'readRetention',
        'eraseInContracts',
        'eraseInMetrics',
        'eraseInAudits',
        'concludeErasure',
      ]),
    );
    expect(killedAt(all.runs)).toEqual(all.places.map(inWords).toSorted());
    console.log(`${all.places.length} kills in ${all.runs.length} runs`);
  });

  test('whatever was killed, it comes to the same end: rows, trail, and no lifecycle that is stuck', () => {
    expect(all.smooth.found?.contract.termination.phase).toBe('HANDED_OVER');
    expect(differing(all)).toEqual([]);
    for (const { lifecycles } of all.runs) expect(lifecycles).toEqual(all.smooth.lifecycles);
  });

  test('the archive that the customer has is the one that was handed over, whole, and its hash stands in the handover', () => {
    for (const { found } of [all.smooth, ...all.runs]) {
      const [item] = found?.contract.termination.handover ?? [];
      expect(item).toMatchObject({ kind: 'RECORDS', state: 'ACCEPTED', documents: [{ sha256: found?.handed.sha256 }] });
      expect(found?.handed.faults).toEqual([]);
      expect(found?.handed.records).toEqual(all.smooth.found?.handed.records);
    }
  });

  test('until the last minute of its year nothing is erased; then all three subgraphs have erased what is personal', () => {
    const isErased = (row: string): boolean =>
      /"(erased_at|erasure_concluded_at)":"/.test(row) || /"actor":"erased"/.test(row);
    for (const { stood, found } of [all.smooth, ...all.runs]) {
      const before = stood.slice(0, stood.findIndex(({ step }) => step === KEPT_UNTIL) + 1);
      expect(before.flatMap(({ rows }) => rows).filter(isErased)).toEqual([]);
      const after = stood.at(-1)?.rows ?? [];
      expect(after.filter(row => row.startsWith('trail_entry ')).filter(row => !isErased(row))).toEqual(
        expect.arrayContaining([expect.stringContaining('"action":"eraseContract"')]),
      );
      expect(after.filter(row => row.startsWith('trail_entry ') && isErased(row)).length).toBeGreaterThan(20);
      expect(found?.contract.erasedAt).toMatch(/^2032-01-0[12]T00:0/);
      expect(found?.contract.closedAt).toMatch(/^2031-01-1/);
      expect(found?.due).toEqual([]);
      expect(found?.fetchedAfter).toContain('FILE_ERASED');
    }
  });

  test('what is left of the record is whole: its hashes and the chain of the trail verify', () => {
    for (const { found } of [all.smooth, ...all.runs]) {
      expect(found?.whole.faults).toEqual([]);
      expect(found?.whole.records).toEqual(all.smooth.found?.whole.records);
    }
  });
});
