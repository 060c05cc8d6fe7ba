import { type FindingGrade, remediationDue, repeatedGrade } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { Finding, type FindingOrigin, lastFoundOf, NOT_REMEDIED } from '../persistence/finding.ts';

type Proposed = {
  readonly grade: FindingGrade;
  readonly item: string | null;
  readonly says: string;
  readonly owner: string;
  /** Null: by its grade. */
  readonly due: string | null;
};

/**
 * Writes the findings of a report that is completed. Those of a report that was returned are replaced: they never stood. What was found of the
 * same item before is found again: it is graver, and names what it repeats (H6.3).
 * @param today local date of the contract
 */
export async function proposeFindings(
  { em, newId }: Tx,
  { tenant, contractId, customerId }: Pick<Finding, 'tenant' | 'contractId' | 'customerId'>,
  origin: FindingOrigin,
  findings: readonly Proposed[],
  today: string,
): Promise<void> {
  await em.nativeDelete(Finding, { ...origin, raisedAt: null });
  for (const { item, says, owner, ...given } of findings) {
    const former = item === null ? null : await lastFoundOf(em, { contractId, item, origin });
    const grade = former ? repeatedGrade(given.grade) : given.grade;
    em.create(Finding, {
      id: newId('fnd'),
      tenant,
      contractId,
      customerId,
      ...origin,
      grade,
      item,
      repeatsId: former?.id ?? null,
      says,
      owner,
      due: given.due ?? remediationDue(grade, today),
      raisedAt: null,
      stepBeganAt: null,
      stepDue: null,
      ...NOT_REMEDIED,
      effectOutcome: null,
      effectFigures: null,
      effectAt: null,
      solvedAt: null,
      content: null,
      contentSha256: null,
      files: [],
    });
  }
}
