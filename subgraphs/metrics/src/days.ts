import type { EntityManager } from '@mikro-orm/postgresql';
import { localDaysWithin, periodByLabel } from '@surety/domain';
import { AdoptedContract, periodBasis } from './persistence/adopted.ts';
import type { Evaluation } from './persistence/evaluation.ts';
import { caseOf, judged, loadPromisedFacts } from './promised-facts.ts';
import { promisesOf } from './promises.ts';
import { sealedSince, sealingOf } from './sealing.ts';

/** One local day of an evaluated period; times in milliseconds. */
type EvaluationDay = {
  readonly evaluationId: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Percent, exact to 12 decimals; null when nothing is known. */
  readonly value: string | null;
  readonly upMs: number;
  readonly downMs: number;
  readonly unknownMs: number;
};

/**
 * The local days of an evaluation of availability, up to where it is known: each judged by the rule, the policy and the seal of its period,
 * so that their times add up to the period's.
 */
export async function daysOf(em: EntityManager, evaluation: Evaluation, now: number): Promise<EvaluationDay[]> {
  const { id: evaluationId, contractId, targetId, indicator, period: label } = evaluation;
  const contract = await em.findOneOrFail(AdoptedContract, { contractId });
  const [promised] = await promisesOf(em, contract, { id: targetId });
  const period = periodByLabel(label, periodBasis(contract));
  if (indicator !== 'AVAILABILITY' || !promised || !period.ok) return [];
  const sealing = await sealingOf(em, contractId);
  const recordedBefore = sealing && sealedSince(sealing, period.value, now);
  const known = await loadPromisedFacts(em, [promised], period.value, now, { recordedBefore });
  const facts = known.get(targetId);
  if (!facts) return [];
  const input = caseOf(promised, period.value, facts);
  return localDaysWithin(input.period, contract.timeZone)
    .filter(({ startMs }) => startMs < facts.asOfMs)
    .map(({ day, ...span }) => {
      const { value, upMs, downMs, unknownMs } = judged(promised, { ...input, period: span });
      return { evaluationId, day, value, upMs, downMs, unknownMs };
    });
}
