import type { EntityManager } from '@mikro-orm/postgresql';
import type { Period, SatisfactionCase } from '@surety/domain';
import type { AdoptedTarget } from './persistence/adopted.ts';
import { Survey } from './persistence/survey.ts';
import { type Promised, spanOf } from './promises.ts';
import { ruledSatisfaction } from './rules/target-case.ts';

/** Whether a target is judged by what people answer, not by how its service runs. */
export const isSurveyed = ({ target }: { readonly target: Pick<AdoptedTarget, 'measuredBy'> }): boolean =>
  target.measuredBy === 'SURVEYS';

/**
 * Targets of satisfaction over one period with the surveys that they are judged by, by the id of the target: those about exactly that period, on their
 * scale, that have closed. A version that is not in force in the period has none.
 * @param closedBefore a period's seal, epoch milliseconds; null where none is
 * @returns nothing for a target of whose period no survey has closed
 */
export async function loadSurveyed(
  em: EntityManager,
  promises: readonly Promised[],
  period: Period,
  now: number,
  closedBefore: number | null = null,
): Promise<ReadonlyMap<string, SatisfactionCase>> {
  const asked = promises.filter(isSurveyed);
  const [first] = asked;
  if (!first) return new Map();
  const { contractId } = first.target;
  const closesAt = { $lte: new Date(now), ...(closedBefore === null ? {} : { $lt: new Date(closedBefore) }) };
  const closed = await em.find(Survey, { contractId, period: period.label, closesAt }, { orderBy: { id: 'asc' } });
  return new Map(
    asked.flatMap(promised => {
      const { target } = promised;
      const span = spanOf(promised, period);
      const own = closed.filter(({ scale }) => scale === target.indicator);
      if (own.length === 0) return [];
      const surveys = own.map(({ tally, minimumAnswers, closesAt: at }) => ({
        tally,
        minimumAnswers,
        closedAtMs: at.getTime(),
      }));
      const isInForce = span.startMs < span.endMs;
      const input = { period: span, asOfMs: now, surveys: isInForce ? surveys : [], target: ruledSatisfaction(target) };
      return [[target.id, input] as const];
    }),
  );
}
