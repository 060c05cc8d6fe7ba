import type { ErrorBudgetResolvers } from './../generated/types.ts';
export const ErrorBudget: ErrorBudgetResolvers = {
  /* Implement ErrorBudget resolver logic here */
};
