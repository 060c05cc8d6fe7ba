import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executionsIn, lifecyclesOf, statesOf } from '../support/executions.ts';
import { type HouseWithLanes, openHouseWithLanes } from '../support/house-with-lanes.ts';
import type { Boundary, Lane } from '../support/lane.ts';
import { smoothBreach } from '../support/smooth-breach.ts';
import { standingOf } from '../support/standing.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** Runs side by side; each mostly waits until Temporal misses a dead worker's heartbeat. */
const LANES = 5;
/** Workers that die and are started again take their time, on a busy machine more. */
const PATIENCE = { settlesWithinMs: 300_000, latenessMs: 30_000 };
/**
 * A lifecycle that hears two signals at once does in one turn what it else does in two, so a boundary is not always there: those of two smooth
 * runs are looked for, and what a run missed is looked for again.
 */
const ROUNDS = 3;
const KINDS = ['contract', 'breach', 'delivery'];
const MOMENTS = ['BEFORE', 'AFTER'] as const;

/** A boundary of one step of the way. */
type Place = Boundary & { readonly step: string };
/** How all stood when a step was over: the same rows, or it is said which are missing and which are too many. */
type Stood = { readonly step: string; readonly rows: readonly string[] };
type Run = {
  readonly tenant: string;
  readonly stood: readonly Stood[];
  /** Where its worker was killed. */
  readonly killed: readonly Place[];
  /** What went wrong, and in which step; null when it came to its end. */
  readonly failure: string | null;
  readonly lifecycles: Readonly<Record<string, number>>;
  readonly mails: readonly ParsedMail[];
};

let doors: HouseWithLanes;
let smooth: Run;
const places: Place[] = [];
const runs: Run[] = [];

const inWords = ({ step, lifecycle, activity, nth, moment }: Place): string =>
  `${moment === 'BEFORE' ? 'before' : 'after the effect of'} ${activity} ${nth} of ${lifecycle}, when ${step}`;

/** The whole way of one breach. @param at where the worker is killed, at most once in a step */
async function go(
  lane: Lane,
  name: string,
  at: readonly Place[],
  after: (tenant: Tenant, step: string) => Promise<void> = async () => undefined,
): Promise<Run> {
  const house = doors.place(name, lane);
  const tenant = await openTenant(name, house, PATIENCE);
  const stood: Stood[] = [];
  const killed: Place[] = [];
  let failure: string | null = null;
  try {
    for (const { name: step, take } of smoothBreach(tenant)) {
      const place = at.find(each => each.step === step) ?? null;
      lane.killAt(name, place);
      try {
        await take();
        await tenant.clock.settle();
      } catch (error) {
        failure = `${name}, ${step}, killed ${killed.map(inWords).join('; ')}: ${error instanceof Error ? error.message : String(error)}`;
        break;
      }
      if (place && lane.wasKilled()) killed.push(place);
      stood.push({ step, rows: await standingOf(house, name) });
      await after(tenant, step);
    }
    const lifecycles = await statesOf(tenant.temporal, await lifecyclesOf(house, name));
    const domain = tenant.address('');
    const mails = doors.mail.mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(domain)));
    return { tenant: name, stood, killed, failure, lifecycles, mails };
  } finally {
    await tenant.close();
  }
}

/** Undisturbed; what each step had done in its lifecycles is where workers are killed afterwards. */
async function record(lane: Lane, name: string): Promise<{ readonly run: Run; readonly places: readonly Place[] }> {
  const known = new Map<string, number>();
  const found: Place[] = [];
  const run = await go(lane, name, [], async (tenant, step) => {
    const ids = (await lifecyclesOf(doors.house, name)).filter(id => KINDS.includes(id.split('/')[0] ?? ''));
    const counts = new Map<string, number>();
    for (const id of ids) {
      const all = await executionsIn(tenant.temporal, [id]);
      for (const { activity } of all.slice(known.get(id) ?? 0)) {
        const lifecycle = id.split('/')[0] ?? '';
        const nth = (counts.get(`${lifecycle} ${activity}`) ?? 0) + 1;
        counts.set(`${lifecycle} ${activity}`, nth);
        found.push(...MOMENTS.map(moment => ({ step, lifecycle, activity, nth, moment })));
      }
      known.set(id, all.length);
    }
  });
  return { run, places: found };
}

/** Spreads boundaries over as few runs as there can be with at most one in a step of each. */
function spread(all: readonly Place[]): Place[][] {
  const byStep = Object.values(Object.groupBy(all, ({ step }) => step)).map(each => each ?? []);
  const planned: Place[][] = Array.from({ length: Math.max(...byStep.map(({ length }) => length)) }, () => []);
  for (const ofStep of byStep) {
    const emptiest = planned.toSorted((a, b) => a.length - b.length);
    ofStep.forEach((place, index) => emptiest[index]?.push(place));
  }
  return planned;
}

beforeAll(async () => {
  doors = await openHouseWithLanes(LANES);
  const [first, second] = doors.lanes;
  if (!first || !second) throw new Error('There are no two lanes.');
  const [one, other] = await Promise.all([record(first, 'smooth'), record(second, 'smooth-again')]);
  smooth = one.run;
  const again = new Set(other.places.map(inWords));
  places.push(...one.places.filter(place => again.has(inWords(place))));
  let left: readonly Place[] = places;
  for (let round = 1; round <= ROUNDS && left.length > 0; round += 1) {
    const waiting = spread(left).map((at, index) => ({ name: `killed-${round}-${index + 1}x`, at }));
    await Promise.all(
      doors.lanes.map(async lane => {
        for (let next = waiting.shift(); next; next = waiting.shift()) runs.push(await go(lane, next.name, next.at));
      }),
    );
    left = left.filter(place => !runs.some(({ killed }) => killed.includes(place)));
  }
}, 1_200_000);
afterAll(() => doors?.close());

describe('the worker is killed at each activity of a breach on its smooth way (H7.3)', () => {
  test('the smooth way leads to a posted credit and a closed breach, and everybody is told once', () => {
    const end = smooth.stood.at(-1)?.rows.join('\n');
    expect(end).toMatch(/breach \{.*"phase":"CLOSED"/);
    expect(end).toMatch(/compensation \{.*"phase":"POSTED"/);
    const ids = smooth.mails.map(({ messageId }) => messageId);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const activities = new Set(places.map(({ activity }) => activity));
    expect(activities).toEqual(
      new Set([...activities, 'recordBreach', 'requestNotification', 'deliver', 'settleCompensation', 'closeBreach']),
    );
  });

  test('it was killed at every one of them, before it began and after its effect', () => {
    expect(runs.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    expect(
      runs
        .flatMap(({ killed }) => killed)
        .map(inWords)
        .toSorted(),
    ).toEqual(places.map(inWords).toSorted());
  });

  test('whatever was killed, the same rows stand when the step is over: records, ledger, deadlines and trail', () => {
    const differing = runs.flatMap(({ tenant, stood, killed }) =>
      stood.flatMap(({ step, rows }, index) => {
        const expected = smooth.stood[index]?.rows ?? [];
        const missing = expected.filter(row => !rows.includes(row));
        const more = rows.filter(row => !expected.includes(row));
        if (missing.length + more.length === 0 && rows.length === expected.length) return [];
        return [{ tenant, step, killed: killed.filter(each => each.step === step).map(inWords), missing, more }];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('no lifecycle is stuck: each ended or waits as on the smooth way', () => {
    for (const { lifecycles } of runs) expect(lifecycles).toEqual(smooth.lifecycles);
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
    for (const { tenant, mails, killed } of runs) {
      expect(once(mails, tenant)).toEqual(once(smooth.mails, 'smooth'));
      const more = mails.length - smooth.mails.length;
      expect(more).toBeGreaterThanOrEqual(0);
      if (!killed.some(({ activity }) => activity === 'deliver')) expect({ tenant, more }).toEqual({ tenant, more: 0 });
      repeated += more;
    }
    console.log(
      `${places.length} kills in ${runs.length} runs; ${repeated} of ${runs.flatMap(({ mails }) => mails).length} mails were repeated`,
    );
  });
});
