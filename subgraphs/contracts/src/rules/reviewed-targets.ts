import { ok, type Result, refuse } from '@surety/domain';
import type { TargetInput } from '../generated/types.ts';

/** What makes a target the same one in another version. */
type Kept = Pick<TargetInput, 'serviceId' | 'indicator' | 'period'>;

/** A target that was reviewed, as it stood in the version of its time, and the limit that is to be promised. */
export type ReviewedTarget = Kept & { readonly targetId: string; readonly value: string };

const isSame = (a: Kept, b: Kept): boolean =>
  a.serviceId === b.serviceId && a.indicator === b.indicator && a.period === b.period;

/**
 * The targets of a contract with the limits that a review proposed. Only limits change: what is measured how, and over what, is negotiated.
 * @param targets of the newest signed version, which may be another one than was reviewed
 * @source handbook H3.4, H6.4 (the result of a review updates the targets)
 */
export function withReviewedTargets(
  targets: readonly TargetInput[],
  reviewed: readonly ReviewedTarget[],
): Result<readonly TargetInput[]> {
  const gone = reviewed.find(each => !targets.some(target => isSame(target, each)));
  if (gone) return refuse('NOT_FOUND', { what: 'target', id: gone.targetId }, ['input', 'targets']);
  return ok(
    targets.map(target => ({ ...target, value: reviewed.find(each => isSame(target, each))?.value ?? target.value })),
  );
}
