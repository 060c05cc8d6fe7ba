import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldReview } from '../support/held-review.ts';
import { type HouseWithLanes, openHouseWithLanes } from '../support/house-with-lanes.ts';
import { differing, inWords, type KilledRuns, killEverywhere, killedAt } from '../support/killed-runs.ts';
import type { Tenant } from '../support/tenant.ts';

/** Runs side by side; each mostly waits until Temporal misses a dead worker's heartbeat. */
const LANES = 6;

type Found = {
  readonly reviews: {
    readonly edges: readonly { readonly node: { readonly period: string; readonly phase: string } }[];
  };
  readonly findings: { readonly edges: readonly { readonly node: { readonly says: string } }[] };
  readonly supplements: readonly { readonly version: { readonly state: string } }[];
};

let doors: HouseWithLanes;
let all: KilledRuns<Found>;
beforeAll(async () => {
  doors = await openHouseWithLanes(LANES);
  all = await killEverywhere(doors, { stepsOf: heldReview, kinds: ['review'], moments: ['AFTER'], find });
}, 900_000);
afterAll(() => doors?.close());

async function find(tenant: Tenant): Promise<Found> {
  const { contracts } = await (await tenant.as('customer')).query<{ contracts: { edges: [{ node: Found }] } }>(
    `{ contracts { edges { node { reviews { edges { node { period phase } } } findings { edges { node { says } } }
      supplements { version { state } } } } } }`,
  );
  return contracts.edges[0].node;
}

describe('the worker is killed after each activity of a review, which does not know of it then (H6.2, H6.4)', () => {
  test('it was killed at every one of them', () => {
    expect(all.smooth.failure).toBeNull();
    expect(all.runs.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    const activities = new Set(all.places.map(({ activity }) => activity));
    expect(activities).toEqual(new Set([...activities, 'collectEvidence', 'openSupplement', 'project']));
    expect(killedAt(all.runs)).toEqual(all.places.map(inWords).toSorted());
    console.log(`${all.places.length} kills in ${all.runs.length} runs`);
  });

  test('whatever was killed, it is published, its finding stands once, and its supplement is signed once', () => {
    for (const { found } of [all.smooth, ...all.runs])
      expect(found).toEqual({
        reviews: { edges: [{ node: { period: '2031-01', phase: 'PUBLISHED' } }] },
        findings: { edges: [{ node: { says: 'Backups are not tried' } }] },
        supplements: [{ version: { state: 'SIGNED' } }],
      });
  });

  test('the same rows stand when each step is over, and no lifecycle is stuck', () => {
    expect(differing(all)).toEqual([]);
    for (const { lifecycles } of all.runs) expect(lifecycles).toEqual(all.smooth.lifecycles);
  });

  test('each fact is told once to each contact; a mail that a crash repeats carries the same Message-ID', () => {
    const told = ({ mails }: KilledRuns<Found>['smooth']): number =>
      new Set(mails.map(({ messageId }) => messageId)).size;
    for (const run of all.runs) expect(told(run)).toBe(told(all.smooth));
  });
});
