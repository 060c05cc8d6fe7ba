import type { EntityManager } from '@mikro-orm/postgresql';
import type { LifecycleRecord, RecordsOf } from '@surety/platform/lifecycle-records';
import { Finding } from '../persistence/finding.ts';
import { Review } from '../persistence/review.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { isSupplementDue } from '../rules/proposed-targets.ts';
import { remediationId, remediationLifecycle } from './remediation-lifecycle.ts';
import { reviewLifecycle } from './review-lifecycle.ts';

/** What the graph shows of them elsewhere is written by the lifecycles to contracts. */
const NOT_SHOWN_HERE = null;

/** What the rows of reviews and findings say of their lifecycles. */
export const recordsOf: RecordsOf = async (em, _nowMs, workflowIds) =>
  new Map([...(await reviewsOf(em, workflowIds)), ...(await remediationsOf(em, workflowIds))]);

async function reviewsOf(em: EntityManager, workflowIds: readonly string[]): Promise<[string, LifecycleRecord][]> {
  const reviews = await em.find(Review, { workflowId: { $in: [...workflowIds] } });
  return reviews.map(review => [
    review.workflowId,
    {
      isOver: review.phase === 'PUBLISHED' && !isSupplementDue(review),
      phase: review.phase,
      shown: NOT_SHOWN_HERE,
      lifecycle: reviewLifecycle(review),
    },
  ]);
}

async function remediationsOf(em: EntityManager, workflowIds: readonly string[]): Promise<[string, LifecycleRecord][]> {
  const ids = workflowIds.filter(id => id.startsWith('remediation/')).map(id => id.split('/')[2] ?? '');
  const findings = await em.find(Finding, { id: { $in: ids } });
  const contracts = await em.find(ReviewedContract, { contractId: { $in: findings.map(each => each.contractId) } });
  const zones = new Map(contracts.map(({ contractId, timeZone }) => [contractId, timeZone]));
  return findings.map(finding => [
    remediationId(finding),
    {
      isOver: finding.phase === 'SOLVED',
      phase: finding.phase,
      shown: NOT_SHOWN_HERE,
      lifecycle: remediationLifecycle(finding, zones.get(finding.contractId) ?? 'UTC'),
    },
  ]);
}
