import type { PlanResolvers } from '../generated/types.ts';
import { templateOf } from '../templates/review-templates.ts';

export const Plan: PlanResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  content: plan => [...templateOf(plan).content],
  checklist: plan => [...templateOf(plan).checklist],
  withinDays: ({ completeDays: complete, approveDays: approve, answerDays: answer }) =>
    complete !== null && approve !== null && answer !== null ? { complete, approve, answer } : null,
  allowedActions: (_plan, _args, { identity }) => (identity.roles.includes('manager') ? ['CHANGE'] : []),
};
