import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { type ImprovementMeasure, lockMeasure } from '../persistence/improvement-measure.ts';
import { type MeasureMove, moveMeasure } from '../rules/measure-course.ts';

export type Receipt = { readonly measureId: string };

/** A move that can be made: write what belongs to it into the row, then `make` it. */
type OpenMove = {
  readonly measure: ImprovementMeasure;
  readonly make: (said?: { readonly reason?: string }) => Result<Receipt>;
};

/**
 * Says whether a move can be made now.
 * @param expectedVersion null for what follows from another decision, which goes by the row as it is
 */
export async function openMove(
  tx: Tx,
  { measureId, expectedVersion }: { readonly measureId: string; readonly expectedVersion: number | null },
  move: MeasureMove,
): Promise<Result<OpenMove>> {
  const measure = await lockMeasure(tx.em, measureId);
  if (!measure) return refuse('NOT_FOUND', { what: 'measure', id: measureId }, ['input', 'measureId']);
  const current = expectedVersion === null ? ok(null) : checkVersion(measure, expectedVersion);
  if (!current.ok) return current;
  const moved = moveMeasure(move, measure, tx.identity.subject);
  if (!moved.ok) return moved;
  return ok({
    measure,
    make: ({ reason } = {}) => {
      measure.status = moved.value;
      measure.version += 1;
      const { contractId, status } = measure;
      const details = { move, status };
      tx.trail({ subjectKind: 'measure', subjectId: measureId, contractId, reason: reason ?? null, details });
      return ok({ measureId });
    },
  });
}
