import type { ParsedMail } from 'mailparser';
import { executionsIn, lifecyclesOf, statesOf } from './executions.ts';
import type { HouseWithLanes } from './house-with-lanes.ts';
import type { Boundary, Lane } from './lane.ts';
import type { Step } from './smooth-breach.ts';
import { standingOf } from './standing.ts';
import { openTenant, type Tenant } from './tenant.ts';

/** Workers that die and are started again take their time, on a busy machine more. */
const PATIENCE = { settlesWithinMs: 300_000, latenessMs: 30_000 };
/**
 * A lifecycle that hears two signals at once does in one turn what it else does in two, so a boundary is not always there: those of two smooth
 * runs are looked for, and what a run missed is looked for again.
 */
const ROUNDS = 3;
const MOMENTS = ['BEFORE', 'AFTER'] as const;

/** A boundary of one step of the way. */
type Place = Boundary & { readonly step: string };
/** How all stood when a step was over: the same rows, or it is said which are missing and which are too many. */
type Stood = { readonly step: string; readonly rows: readonly string[] };
export type Run<Found> = {
  readonly tenant: string;
  readonly stood: readonly Stood[];
  /** Where its worker was killed. */
  readonly killed: readonly Place[];
  /** What went wrong, and in which step; null when it came to its end. */
  readonly failure: string | null;
  readonly lifecycles: Readonly<Record<string, number>>;
  readonly mails: readonly ParsedMail[];
  /** What was found at its end; null where it did not come there. */
  readonly found: Found | null;
};
export type KilledRuns<Found> = {
  readonly smooth: Run<Found>;
  readonly places: readonly Place[];
  readonly runs: readonly Run<Found>[];
};

/** A way that is gone again and again. */
export type Way<Found> = {
  readonly stepsOf: (tenant: Tenant) => readonly Step[];
  /** Kinds of lifecycle at whose activities workers are killed. */
  readonly kinds: readonly string[];
  /** Steps in which workers are killed; all of them where it is left out. */
  readonly inSteps?: readonly string[];
  /** When of an activity; both where it is left out. */
  readonly moments?: readonly Boundary['moment'][];
  /** Looks at what stands at the end. */
  readonly find: (tenant: Tenant) => Promise<Found>;
};

export const inWords = ({ step, lifecycle, activity, nth, moment }: Place): string =>
  `${moment === 'BEFORE' ? 'before' : 'after the effect of'} ${activity} ${nth} of ${lifecycle}, when ${step}`;

/** Goes a way undisturbed, and then so often that a worker was killed once at every boundary of its activities. */
export async function killEverywhere<Found>(doors: HouseWithLanes, way: Way<Found>): Promise<KilledRuns<Found>> {
  const [first, second] = doors.lanes;
  if (!first || !second) throw new Error('There are no two lanes.');
  const [one, other] = await Promise.all([
    record(doors, way, first, 'smooth'),
    record(doors, way, second, 'smooth-again'),
  ]);
  const again = new Set(other.places.map(inWords));
  const places = one.places.filter(place => again.has(inWords(place)));
  const runs: Run<Found>[] = [];
  let left: readonly Place[] = places;
  for (let round = 1; round <= ROUNDS && left.length > 0; round += 1) {
    const waiting = spread(left).map((at, index) => ({ name: `killed-${round}-${index + 1}x`, at }));
    await Promise.all(
      doors.lanes.map(async lane => {
        for (let next = waiting.shift(); next; next = waiting.shift())
          runs.push(await go(doors, way, lane, next.name, next.at));
      }),
    );
    left = left.filter(place => !runs.some(({ killed }) => killed.includes(place)));
  }
  const met = places.filter(place => !left.includes(place));
  return { smooth: one.run, places: places.filter(place => met.includes(place) || !isJoined(place, met)), runs };
}

/**
 * Whether a boundary was in no run of any round: a worker dies at the n-th execution as soon as there is one, so there were fewer, and it died at one of
 * those. What follows from two signals was done in one turn, as it may be; that nothing is missing is seen by the rows.
 */
const isJoined = (place: Place, met: readonly Place[]): boolean =>
  met.some(each => each.nth < place.nth && inWords({ ...each, nth: place.nth }) === inWords(place));

/** The whole way, once. @param at where the worker is killed, at most once in a step */
async function go<Found>(
  doors: HouseWithLanes,
  { stepsOf, find }: Way<Found>,
  lane: Lane,
  name: string,
  at: readonly Place[],
  after: (tenant: Tenant, step: string) => Promise<void> = async () => undefined,
): Promise<Run<Found>> {
  const house = doors.place(name, lane);
  const tenant = await openTenant(name, house, PATIENCE);
  const stood: Stood[] = [];
  const killed: Place[] = [];
  let failure: string | null = null;
  let found: Found | null = null;
  try {
    for (const { name: step, take } of stepsOf(tenant)) {
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
    if (failure === null) found = await find(tenant);
    const lifecycles = await statesOf(tenant.temporal, await lifecyclesOf(house, name));
    const domain = tenant.address('');
    const mails = doors.mail.mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(domain)));
    return { tenant: name, stood, killed, failure, lifecycles, mails, found };
  } finally {
    await tenant.close();
  }
}

/** Undisturbed; what each step had done in its lifecycles is where workers are killed afterwards. */
async function record<Found>(
  doors: HouseWithLanes,
  way: Way<Found>,
  lane: Lane,
  name: string,
): Promise<{ readonly run: Run<Found>; readonly places: readonly Place[] }> {
  const known = new Map<string, number>();
  const found: Place[] = [];
  const run = await go(doors, way, lane, name, [], async (tenant, step) => {
    const ids = (await lifecyclesOf(doors.house, name)).filter(id => way.kinds.includes(id.split('/')[0] ?? ''));
    const counts = new Map<string, number>();
    for (const id of ids) {
      const all = await executionsIn(tenant.temporal, [id]);
      for (const { activity } of all.slice(known.get(id) ?? 0)) {
        const lifecycle = id.split('/')[0] ?? '';
        const nth = (counts.get(`${lifecycle} ${activity}`) ?? 0) + 1;
        counts.set(`${lifecycle} ${activity}`, nth);
        if (way.inSteps?.includes(step) ?? true)
          found.push(...(way.moments ?? MOMENTS).map(moment => ({ step, lifecycle, activity, nth, moment })));
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

/** Runs whose rows differ from those of the smooth one when a step was over, with what is missing and what is too much. */
export const differing = <Found>({ smooth, runs }: KilledRuns<Found>): object[] =>
  runs.flatMap(({ tenant, stood, killed }) =>
    stood.flatMap(({ step, rows }, index) => {
      const expected = smooth.stood[index]?.rows ?? [];
      const missing = expected.filter(row => !rows.includes(row));
      const more = rows.filter(row => !expected.includes(row));
      if (missing.length + more.length === 0 && rows.length === expected.length) return [];
      return [{ tenant, step, killed: killed.filter(each => each.step === step).map(inWords), missing, more }];
    }),
  );

/** Everywhere where a worker was killed, in words and in order. */
export const killedAt = (runs: readonly Run<unknown>[]): string[] =>
  runs
    .flatMap(({ killed }) => killed)
    .map(inWords)
    .toSorted();
