import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AvailabilityCase,
  evaluateSatisfaction,
  type Period,
  periodByLabel,
  type SatisfactionCase,
  type TargetCase,
  type TargetEvaluation,
} from '@surety/domain';
import { GraphQLError } from 'graphql';
import { AdoptedContract, periodBasis } from './persistence/adopted.ts';
import { caseOf, judged, LONGEST_WINDOW_MS, loadPromisedFacts } from './promised-facts.ts';
import { type Promised, promisesOf } from './promises.ts';
import { loadSurveyed } from './survey-facts.ts';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;

/** One target judged over a period at the time of asking, as the graph shows it; and what it was judged by. */
export type TargetFigures = ReturnType<typeof figuresOf>;

/**
 * Each target of a contract over any period, by the facts of now; nothing is kept. Null until the contract was handed over.
 * @throws GraphQLError INVALID_INPUT for a label that is no period, or one of more than a year
 */
export async function figures(
  em: EntityManager,
  contractId: string,
  label: string,
  now: number,
): Promise<TargetFigures[] | null> {
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return null;
  const period = periodByLabel(label, periodBasis(contract));
  if (!period.ok) throw refused(period.problem.code, period.problem.message);
  if (isTooLong(period.value))
    throw refused(
      'INVALID_INPUT',
      `The period "${label}" is longer than a year. Ask for at most ${LONGEST_DAYS} days.`,
    );
  const promises = await promisesOf(em, contract);
  const known = await loadPromisedFacts(em, promises, period.value, now, { furtherBackMs: LONGEST_WINDOW_MS });
  const surveyed = await loadSurveyed(em, promises, period.value, now);
  return promises.flatMap(promised => {
    const asked = surveyed.get(promised.target.id);
    if (asked && asked.period.startMs < asked.period.endMs && asked.period.startMs <= now)
      return [figuresOf(promised, { ...asked, result: evaluateSatisfaction(asked), availabilityCase: null })];
    const facts = known.get(promised.target.id);
    if (!facts) return [];
    const input = caseOf(promised, period.value, facts);
    const { startMs, endMs } = input.period;
    if (startMs >= endMs || startMs > now) return [];
    const result = judged(promised, input);
    return [
      figuresOf(promised, { ...input, asOfMs: facts.asOfMs, result, availabilityCase: availabilityCaseOf(input) }),
    ];
  });
}

type Judged = Pick<SatisfactionCase, 'period' | 'asOfMs'> & {
  readonly result: TargetEvaluation;
  /** Burn rates and forecast are worked out from it when they are asked for; null for another indicator. */
  readonly availabilityCase: AvailabilityCase | null;
};

function figuresOf({ target }: Promised, { period, asOfMs, result: judgedSo, availabilityCase }: Judged) {
  const { missedAtMs, ...result } = judgedSo;
  return {
    ...result,
    service: { id: target.serviceId },
    targetId: target.id,
    contractVersion: target.version,
    indicator: target.indicator,
    operator: target.operator,
    limit: target.value,
    unit: target.unit,
    periodStart: new Date(period.startMs),
    periodEnd: new Date(period.endMs),
    asOf: new Date(Math.min(asOfMs, period.endMs)),
    missedAt: missedAtMs === null ? null : new Date(missedAtMs),
    availabilityCase,
  };
}

function availabilityCaseOf({ target, ...input }: TargetCase): AvailabilityCase | null {
  return 'indicator' in target ? null : { ...input, target };
}

/** Days that a zone skips or repeats do not matter here. */
const isTooLong = ({ startMs, endMs }: Period): boolean => endMs - startMs > (LONGEST_DAYS + 1) * DAY_MS;

const refused = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });
