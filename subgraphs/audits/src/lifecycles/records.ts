import type { EntityManager } from '@mikro-orm/postgresql';
import type { LifecycleRecord, RecordsOf } from '@surety/platform/lifecycle-records';
import { Audit } from '../persistence/audit.ts';
import { Complaint } from '../persistence/complaint.ts';
import { Finding, openFindingsOf } from '../persistence/finding.ts';
import { Review } from '../persistence/review.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { isSupplementDue } from '../rules/proposed-targets.ts';
import { auditLifecycle, auditLifecycleId } from './audit-lifecycle.ts';
import { complaintLifecycle, complaintLifecycleId } from './complaint-lifecycle.ts';
import { remediationId, remediationLifecycle } from './remediation-lifecycle.ts';
import { reviewLifecycle } from './review-lifecycle.ts';

/** What the graph shows of them elsewhere is written by the lifecycles to contracts. */
const NOT_SHOWN_HERE = null;

/** What the rows of reviews, audits, findings and complaints say of their lifecycles. */
export const recordsOf: RecordsOf = async (em, _nowMs, workflowIds) =>
  new Map([
    ...(await reviewsOf(em, workflowIds)),
    ...(await auditsOf(em, workflowIds)),
    ...(await remediationsOf(em, workflowIds)),
    ...(await complaintsOf(em, workflowIds)),
  ]);

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

async function auditsOf(em: EntityManager, workflowIds: readonly string[]): Promise<[string, LifecycleRecord][]> {
  const ids = recordIds(workflowIds, 'audit');
  const audits = await em.find(Audit, { id: { $in: ids } });
  return Promise.all(
    audits.map(
      async (audit): Promise<[string, LifecycleRecord]> => [
        auditLifecycleId(audit),
        {
          isOver: audit.phase === 'CLOSED' || audit.phase === 'CANCELLED',
          phase: audit.phase,
          shown: NOT_SHOWN_HERE,
          lifecycle: auditLifecycle(audit, await openFindingsOf(em, audit.id)),
        },
      ],
    ),
  );
}

/** Ids of the records of one kind of lifecycle. */
const recordIds = (workflowIds: readonly string[], kind: string): string[] =>
  workflowIds.filter(id => id.startsWith(`${kind}/`)).map(id => id.split('/')[2] ?? '');

async function remediationsOf(em: EntityManager, workflowIds: readonly string[]): Promise<[string, LifecycleRecord][]> {
  const ids = recordIds(workflowIds, 'remediation');
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

/** One that is answered is over once the customer was asked to be told; its lifecycle ends by itself then. */
async function complaintsOf(em: EntityManager, workflowIds: readonly string[]): Promise<[string, LifecycleRecord][]> {
  const ids = recordIds(workflowIds, 'complaint');
  const complaints = await em.find(Complaint, { id: { $in: ids } });
  return complaints.map(complaint => [
    complaintLifecycleId(complaint),
    {
      isOver: complaint.answeredAt !== null,
      phase: complaint.answeredAt === null ? 'AWAITING_ANSWER' : 'ANSWERED',
      shown: NOT_SHOWN_HERE,
      lifecycle: complaintLifecycle(complaint),
    },
  ]);
}
