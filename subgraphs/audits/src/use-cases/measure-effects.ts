import { localDateOf } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { ImprovementMeasure } from '../persistence/improvement-measure.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import type { Evidence } from '../rules/evidence.ts';
import { measureEffect } from '../rules/measure-effect.ts';

/**
 * Looks at what the evidence of a review says of the contract's improvements that are done, until it says whether each of them worked (H5.4). So
 * each review begins with what the ones before it brought.
 */
export async function measureEffects(
  tx: Tx,
  { contractId, evaluations, history }: Pick<Evidence, 'contractId' | 'evaluations' | 'history'>,
): Promise<void> {
  const { em, now } = tx;
  const { timeZone, termStart } = await em.findOneOrFail(ReviewedContract, { contractId });
  const basis = { timeZone, termFirstDay: localDateOf(termStart.getTime(), timeZone) };
  const isOpen = { $or: [{ effectOutcome: null }, { effectOutcome: 'UNKNOWN' as const }] };
  const done = await em.find(ImprovementMeasure, { contractId, status: 'DONE', indicator: { $ne: null }, ...isOpen });
  for (const measure of done) {
    const { id, indicator, serviceId, begunAt, doneAt } = measure;
    if (indicator === null || begunAt === null || doneAt === null) continue;
    const aim = { indicator, serviceId, begunMs: begunAt.getTime(), doneMs: doneAt.getTime() };
    const { outcome, before, after } = measureEffect([...history, ...evaluations], aim, basis);
    measure.effectOutcome = outcome;
    measure.figuresBefore = before;
    measure.figuresAfter = after;
    measure.effectAt = new Date(now);
    measure.version += 1;
    const details = { outcome, before: before.length, after: after.length };
    tx.trail({ subjectKind: 'measure', subjectId: id, contractId, details });
  }
}
