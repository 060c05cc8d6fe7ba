import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HouseWithLanes, openHouseWithLanes } from '../support/house-with-lanes.ts';
import { differing, inWords, type KilledRuns, killEverywhere, killedAt } from '../support/killed-runs.ts';
import { smoothBreach } from '../support/smooth-breach.ts';

/** Runs side by side; each mostly waits until Temporal misses a dead worker's heartbeat. */
const LANES = 5;
/** What a worker may be sending when it dies, whatever it is killed at: to two contacts of each side. */
const SENT_AT_ONCE = 4;
const WAY = {
  stepsOf: smoothBreach,
  kinds: ['contract', 'breach', 'delivery'],
  find: async () => null,
};

let doors: HouseWithLanes;
let all: KilledRuns<null>;
beforeAll(async () => {
  doors = await openHouseWithLanes(LANES);
  all = await killEverywhere(doors, WAY);
}, 1_200_000);
afterAll(() => doors?.close());

describe('the worker is killed at each activity of a breach on its smooth way (H7.3)', () => {
  test('the smooth way leads to a posted credit and a closed breach, and everybody is told once', () => {
    const end = all.smooth.stood.at(-1)?.rows.join('\n');
    expect(end).toMatch(/breach \{.*"phase":"CLOSED"/);
    expect(end).toMatch(/compensation \{.*"phase":"POSTED"/);
    const ids = all.smooth.mails.map(({ messageId }) => messageId);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const activities = new Set(all.places.map(({ activity }) => activity));
    expect(activities).toEqual(
      new Set([...activities, 'recordBreach', 'requestNotification', 'deliver', 'settleCompensation', 'closeBreach']),
    );
  });

  test('it was killed at every one of them, before it began and after its effect', () => {
    expect(all.runs.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    expect(killedAt(all.runs)).toEqual(all.places.map(inWords).toSorted());
  });

  test('whatever was killed, the same rows stand when the step is over: records, ledger, deadlines and trail', () => {
    expect(differing(all)).toEqual([]);
  });

  test('no lifecycle is stuck: each ended or waits as on the smooth way', () => {
    for (const { lifecycles } of all.runs) expect(lifecycles).toEqual(all.smooth.lifecycles);
  });

  test('each fact is told once to each contact; a mail that a crash repeats carries the same Message-ID', () => {
    const once = (mails: readonly ParsedMail[], tenant: string): string[] =>
      [
        ...new Map(
          mails.map(({ messageId, to, subject }) => [
            messageId,
            `${[to ?? []].flat()[0]?.text.replaceAll(tenant, 'tenant')} ${subject?.replace(/\b([a-z]{3})_\w{26}/, '$1')}`,
          ]),
        ).values(),
      ].toSorted();
    let repeated = 0;
    for (const { tenant, mails, killed } of all.runs) {
      expect(once(mails, tenant)).toEqual(once(all.smooth.mails, 'smooth'));
      const more = mails.length - all.smooth.mails.length;
      expect(more).toBeGreaterThanOrEqual(0);
      expect(more, tenant).toBeLessThanOrEqual(SENT_AT_ONCE * killed.length);
      repeated += more;
    }
    console.log(
      `${all.places.length} kills in ${all.runs.length} runs; ${repeated} of ${all.runs.flatMap(({ mails }) => mails).length} mails were repeated`,
    );
  });
});
