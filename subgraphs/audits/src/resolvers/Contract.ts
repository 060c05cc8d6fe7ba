import { isLimitedToParty } from '@surety/platform/identity';
import { pageOf } from '@surety/platform/pages';
import type { ContractResolvers } from '../generated/types.ts';
import { auditsPage } from '../persistence/audit.ts';
import { complaintsPage } from '../persistence/complaint.ts';
import { ContractParties } from '../persistence/contract-parties.ts';
import { findingsPage } from '../persistence/finding.ts';
import { measuresPage } from '../persistence/improvement-measure.ts';
import { reviewsPage } from '../persistence/review.ts';
import { TrailEntry } from '../persistence/trail-entry.ts';
import { verifyTrail } from '../use-cases/verify-trail.ts';

export const Contract: ContractResolvers = {
  // A customer sees a contract here once its parties were handed over, and only its own.
  __resolveReference: async ({ id }, { em, identity }) => {
    if (!isLimitedToParty(identity)) return { id };
    return (await em.findOne(ContractParties, { contractId: id })) ? { id } : null;
  },
  trail: ({ id }, page, { em }) => pageOf(em, TrailEntry, { contractId: id }, { at: 'asc', id: 'asc' }, page),
  verifyTrail: ({ id }, { known }, { em }) => verifyTrail(em, id, known ?? null),
  plans: async ({ id }, _args, { loaders }) => [...(await loaders.plansOfContract.load(id))],
  reviews: ({ id }, page, { em }) => reviewsPage(em, { contractId: id }, page),
  findings: ({ id }, page, { em }) => findingsPage(em, { contractId: id }, page),
  audits: ({ id }, page, { em }) => auditsPage(em, { contractId: id }, page),
  complaints: ({ id }, page, { em }) => complaintsPage(em, { contractId: id }, page),
  measures: ({ id }, page, { em, identity }) => measuresPage(em, identity, { contractId: id }, page),
};
