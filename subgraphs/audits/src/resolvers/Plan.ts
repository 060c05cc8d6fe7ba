import type { PlanResolvers } from '../generated/types.ts';
import { templateOf } from '../templates/review-templates.ts';

export const Plan: PlanResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  content: plan => [...templateOf(plan).content],
  checklist: plan => [...templateOf(plan).checklist],
  withinDays: ({ completeDays, approveDays, answerDays }) => ({
    complete: completeDays,
    approve: approveDays,
    answer: answerDays,
  }),
  allowedActions: (_plan, _args, { identity }) => (identity.roles.includes('manager') ? ['CHANGE'] : []),
};
