import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AvailabilityFacts,
  BURN_WINDOWS,
  compositeFacts,
  evaluateTarget,
  hoursStep,
  type Interval,
  type Period,
  staleAtMs,
  type TargetCase,
  type TargetEvaluation,
} from '@surety/domain';
import type { FactKind } from './persistence/adopted.ts';
import { loadExclusions } from './persistence/exclusion.ts';
import { loadFacts, loadMaintenance, type RecordedBefore, type ServiceFacts } from './persistence/fact-repository.ts';
import { type Promised, reachMs, spanOf } from './promises.ts';
import type { Knowledge } from './rules/known-until.ts';
import { ruledTarget } from './rules/target-case.ts';
import { isSurveyed } from './survey-facts.ts';

/** What is known of the service of a target, measured itself or made up of others. */
export type PromisedFacts = Knowledge & {
  readonly facts: AvailabilityFacts;
  readonly maintenance: readonly Interval[];
  /** Time that both sides agreed to leave out. */
  readonly exclusions: readonly Interval[];
  /** When the last states of its parts stop to hold, epoch milliseconds. */
  readonly partsStaleAtMs: readonly number[];
};

/**
 * Facts that can matter to promises in a period, by the id of their target. Each service is read once.
 * @param also `furtherBackMs` than the promises ask, e.g. for the windows of a burn rate; only what was `recordedBefore` a period's seal
 * @returns nothing for a target of satisfaction, which surveys say (`survey-facts.ts`), and of whose service, or of whose parts, nobody has reported yet
 */
export async function loadPromisedFacts(
  em: EntityManager,
  promised: readonly Promised[],
  period: Interval,
  now: number,
  also: { readonly furtherBackMs?: number; readonly recordedBefore?: RecordedBefore } = {},
): Promise<ReadonlyMap<string, PromisedFacts>> {
  const { furtherBackMs = 0, recordedBefore = null } = also;
  const promises = promised.filter(each => !isSurveyed(each));
  const farMs = promises.reduce((most, each) => Math.max(most, reachMs(each)), 0);
  const window = { startMs: period.startMs - Math.max(farMs, furtherBackMs), endMs: period.endMs + farMs };
  const services = new Map<string, ServiceFacts | null>();
  for (const { tenant, serviceId, measuredBy } of promises.flatMap(measuredServices))
    if (!services.has(serviceId))
      services.set(serviceId, await loadFacts(em, { tenant, serviceId, measuredBy }, window, now, recordedBefore));
  const leftOut = new Map<string, Pick<PromisedFacts, 'maintenance' | 'exclusions'>>();
  for (const { target } of promises)
    if (!leftOut.has(target.serviceId))
      leftOut.set(target.serviceId, {
        maintenance: await loadMaintenance(em, target.serviceId, window, recordedBefore),
        exclusions: await loadExclusions(em, target, window, recordedBefore),
      });
  const known = new Map<string, PromisedFacts>();
  for (const each of promises) {
    const { target } = each;
    const facts =
      target.measuredBy === 'COMPOSITION'
        ? composed(each, services, window)
        : itself(target, services.get(target.serviceId) ?? null);
    const apart = leftOut.get(target.serviceId);
    if (facts && apart) known.set(target.id, { ...facts, ...apart });
  }
  return known;
}

type MeasuredService = { readonly tenant: string; readonly serviceId: string; readonly measuredBy: FactKind };

function measuredServices({ target, parts }: Promised): readonly MeasuredService[] {
  const { tenant, serviceId, measuredBy } = target;
  if (measuredBy === 'SURVEYS') return [];
  return measuredBy === 'COMPOSITION' ? parts : [{ tenant, serviceId, measuredBy }];
}

/** A burn rate looks back over so much time, also before the period's start. */
export const LONGEST_WINDOW_MS = Math.max(...BURN_WINDOWS.map(({ longMs }) => longMs));

/** One target over one period, as the rules take it. */
export const caseOf = (promised: Promised, period: Period, known: PromisedFacts): TargetCase => {
  const span = spanOf(promised, period);
  return {
    period: span,
    asOfMs: known.asOfMs,
    agreed: promised.hours.calendar.within({ ...span, startMs: span.startMs - LONGEST_WINDOW_MS }),
    policy: promised.policy,
    facts: known.facts,
    maintenance: known.maintenance,
    exclusions: known.exclusions,
    target: ruledTarget(promised.target),
  };
};

/** A target judged; the first step says in which hours it is owed, when not around the clock. */
export function judged({ hours }: Promised, input: TargetCase): TargetEvaluation {
  const result = evaluateTarget(input);
  const { listed, timeZone } = hours;
  return listed ? { ...result, steps: [hoursStep(listed, timeZone, input.period), ...result.steps] } : result;
}

type WithoutMaintenance = Omit<PromisedFacts, 'maintenance' | 'exclusions'>;

const itself = (measured: Measured, facts: ServiceFacts | null): WithoutMaintenance | null =>
  facts && { asOfMs: facts.asOfMs, live: facts.live, facts: factsOf(measured, facts), partsStaleAtMs: [] };

type Measured = { readonly staleAfterMs?: number | null | undefined };

const factsOf = ({ staleAfterMs }: Measured, facts: ServiceFacts): NonNullable<AvailabilityFacts> =>
  facts.kind === 'PROBES'
    ? { kind: 'PROBES', states: facts.states, staleAfterMs: staleAfterMs ?? 0 }
    : { kind: 'OUTAGES', outages: facts.outages, unknown: [] };

/** Known while one of its parts is; of a part whose imported past ends sooner, the rest is unknown. */
function composed(
  { target, parts }: Promised,
  services: ReadonlyMap<string, ServiceFacts | null>,
  window: Interval,
): WithoutMaintenance | null {
  const reported = parts.flatMap(part => services.get(part.serviceId) ?? []);
  if (reported.length === 0) return null;
  const courses = parts.map(part => {
    const facts = services.get(part.serviceId) ?? null;
    return facts && upTo(factsOf(part, facts), facts, window);
  });
  return {
    asOfMs: Math.max(...reported.map(({ asOfMs }) => asOfMs)),
    live: reported.some(({ live }) => live),
    facts: compositeFacts(target.atLeast ?? parts.length, courses, window),
    partsStaleAtMs: courses.map(staleAtMs).filter(atMs => atMs !== null),
  };
}

/** States say by themselves how long they hold; what outages leave open is unknown from the end of an import on. */
function upTo(facts: NonNullable<AvailabilityFacts>, { asOfMs, live }: Knowledge, window: Interval): AvailabilityFacts {
  if (live || facts.kind === 'PROBES') return facts;
  return {
    ...facts,
    outages: facts.outages.map(outage => ({ ...outage, endMs: Math.min(outage.endMs ?? asOfMs, asOfMs) })),
    unknown: [...facts.unknown, { startMs: asOfMs, endMs: window.endMs }],
  };
}
