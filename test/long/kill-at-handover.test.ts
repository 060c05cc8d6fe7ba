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
];

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
  readonly contract: { readonly id: string; readonly erasedAt: string | null; readonly termination: Ended };
  /** The archive that was handed over, as the customer fetches it; what is exported at the end. */
  readonly handed: Verified;
  readonly whole: Verified;
  /** Contracts that a call to erase what is due has erased. */
  readonly erased: readonly string[];
};

let doors: HouseWithLanes;
let all: KilledRuns<Found>;
beforeAll(async () => {
  doors = await openHouseWithLanes(LANES);
  all = await killEverywhere(doors, { stepsOf: handover, kinds: ['termination'], inSteps: IN_STEPS, find });
}, 600_000);
afterAll(() => doors?.close());

async function find(tenant: Tenant): Promise<Found> {
  const { graphUrl, tokens } = tenant;
  const { contracts } = await (await tenant.as('customer')).query<{
    contracts: { edges: [{ node: Found['contract'] }] };
  }>(`{ contracts { edges { node { id erasedAt termination { phase handover { kind state handedOver
    documents { sha256 url } } } } } } }`);
  const contract = contracts.edges[0].node;
  const url = contract.termination.handover[0]?.documents[0]?.url ?? expect.fail('no archive was handed over');
  const { subgraphUrls: urls, workerIdentityKey: identityKey } = doors.house;
  return {
    contract,
    handed: await fetchRecord({ graphUrl, token: tokens.customer }, url),
    erased: await eraseIn({ urls, identityKey }, tenant.name, true, () => undefined),
    whole: await exportedRecord({ graphUrl, token: tokens.manager }, contract.id),
  };
}

describe('the worker is killed at each activity of a handover (H7.4)', () => {
  test('it was killed at every one of them, before it began and after its effect', () => {
    expect(all.smooth.failure).toBeNull();
    expect(all.runs.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    expect(new Set(all.places.map(({ activity }) => activity))).toEqual(
      new Set(['project', 'requestTerminationNotification']),
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
      expect(item?.handedOver).toContain(found?.handed.sha256);
      expect(found?.handed.faults).toEqual([]);
      expect(found?.handed.records).toEqual(all.smooth.found?.handed.records);
    }
  });

  test('at the end the record is whole and nothing of it is erased: its years have only begun', () => {
    for (const { found } of [all.smooth, ...all.runs]) {
      expect(found?.whole.faults).toEqual([]);
      expect(found?.whole.records).toEqual(all.smooth.found?.whole.records);
      expect(found).toMatchObject({ erased: [], contract: { erasedAt: null } });
    }
  });
});
