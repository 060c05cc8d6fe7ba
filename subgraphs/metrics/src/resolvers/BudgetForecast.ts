import type { BudgetForecastResolvers } from './../generated/types.ts';
export const BudgetForecast: BudgetForecastResolvers = {
  /* Implement BudgetForecast resolver logic here */
};
