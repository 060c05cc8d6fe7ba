import type { EntityManager } from '@mikro-orm/postgresql';
import { Finding } from '../persistence/finding.ts';
import { ImprovementMeasure } from '../persistence/improvement-measure.ts';
import { Plan } from '../persistence/plan.ts';
import type { Review } from '../persistence/review.ts';
import type { Source } from '../report/written-report.ts';
import { unsealed } from '../rules/evidence.ts';
import { byGravity } from '../rules/findings.ts';
import { templateOf } from '../templates/review-templates.ts';

/** What the report of a review is written from, as its row stands; null before its evidence is collected. */
export async function reportSource(em: EntityManager, review: Review): Promise<Source | null> {
  const { evidence, evidenceSha256 } = review;
  if (evidence === null || evidenceSha256 === null) return null;
  const findings = await em.find(Finding, { reviewId: review.id }, { orderBy: { id: 'asc' } });
  const measures = await em.find(ImprovementMeasure, { reviewId: review.id }, { orderBy: { id: 'asc' } });
  return {
    evidence: unsealed(evidence),
    content: {
      reviewId: review.id,
      contractId: review.contractId,
      kind: review.kind,
      period: review.period,
      requestReason: review.requestReason,
      evidenceSha256,
      checks: await checksOf(em, review),
      conclusions: review.conclusions,
      measures: measures.map(({ field, what, owner, due }) => ({ field, what, owner, due })),
      targets: review.proposedTargets,
      findings: findings
        .toSorted(byGravity)
        .map(({ grade, item, says, owner, due }) => ({ grade, item, says, owner, due })),
      completedBy: review.completedBy,
      completedAt: review.completedAt?.toISOString() ?? null,
      approvedBy: review.approvedBy,
      approvedAt: review.approvedAt?.toISOString() ?? null,
    },
  };
}

/** The checks with what they ask: a plan keeps the template that it was made under. */
async function checksOf(em: EntityManager, { planId, checks }: Review): Promise<Source['content']['checks']> {
  const plan = planId === null ? null : await em.findOneOrFail(Plan, { id: planId });
  const items = new Map(plan ? templateOf(plan).checklist.map(item => [item.id, item]) : []);
  return checks.map(({ item, result, note }) => {
    const { says = item, clause = '' } = items.get(item) ?? {};
    return { item, says, clause, result, note };
  });
}
