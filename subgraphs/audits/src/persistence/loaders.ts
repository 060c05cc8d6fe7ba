import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { byGravity } from '../rules/findings.ts';
import { Audit } from './audit.ts';
import { Complaint } from './complaint.ts';
import { Finding } from './finding.ts';
import { ImprovementMeasure } from './improvement-measure.ts';
import { Plan } from './plan.ts';
import { Review } from './review.ts';

/** Related rows for one request: each kind is read once for all the records that ask in the same tick. */
export type Loaders = ReturnType<typeof loadersFor>;

/** @param em sees only what the caller may see, so a record of someone else loads as null */
export const loadersFor = (em: EntityManager) => ({
  audit: new DataLoader<string, Audit | null>(async ids => {
    const audits = new Map((await em.find(Audit, { id: { $in: [...ids] } })).map(each => [each.id, each]));
    return ids.map(id => audits.get(id) ?? null);
  }),
  findingsOfAudit: new DataLoader<string, readonly Finding[]>(async ids => {
    const found = await em.find(Finding, { auditId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    return ids.map(id => found.filter(({ auditId }) => auditId === id).toSorted(byGravity));
  }),
  complaint: new DataLoader<string, Complaint | null>(async ids => {
    const found = new Map((await em.find(Complaint, { id: { $in: [...ids] } })).map(each => [each.id, each]));
    return ids.map(id => found.get(id) ?? null);
  }),
  plan: new DataLoader<string, Plan | null>(async ids => {
    const plans = new Map((await em.find(Plan, { id: { $in: [...ids] } })).map(plan => [plan.id, plan]));
    return ids.map(id => plans.get(id) ?? null);
  }),
  review: new DataLoader<string, Review | null>(async ids => {
    const reviews = new Map((await em.find(Review, { id: { $in: [...ids] } })).map(review => [review.id, review]));
    return ids.map(id => reviews.get(id) ?? null);
  }),
  finding: new DataLoader<string, Finding | null>(async ids => {
    const findings = new Map((await em.find(Finding, { id: { $in: [...ids] } })).map(each => [each.id, each]));
    return ids.map(id => findings.get(id) ?? null);
  }),
  findingsOfReview: new DataLoader<string, readonly Finding[]>(async ids => {
    const found = await em.find(Finding, { reviewId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    return ids.map(id => found.filter(({ reviewId }) => reviewId === id).toSorted(byGravity));
  }),
  measure: new DataLoader<string, ImprovementMeasure | null>(async ids => {
    const measures = new Map(
      (await em.find(ImprovementMeasure, { id: { $in: [...ids] } })).map(each => [each.id, each]),
    );
    return ids.map(id => measures.get(id) ?? null);
  }),
  measuresOfReview: new DataLoader<string, readonly ImprovementMeasure[]>(async ids => {
    const named = await em.find(ImprovementMeasure, { reviewId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    return ids.map(id => named.filter(({ reviewId }) => reviewId === id));
  }),
  measuresOfFinding: new DataLoader<string, readonly ImprovementMeasure[]>(async ids => {
    const measures = await em.find(ImprovementMeasure, { findingId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    return ids.map(id => measures.filter(({ findingId }) => findingId === id));
  }),
  plansOfContract: new DataLoader<string, readonly Plan[]>(async ids => {
    const orderBy = { createdAt: 'asc', id: 'asc' } as const;
    const plans = await em.find(Plan, { contractId: { $in: [...ids] } }, { orderBy });
    const byContract = Map.groupBy(plans, ({ contractId }) => contractId);
    return ids.map(id => byContract.get(id) ?? []);
  }),
});
