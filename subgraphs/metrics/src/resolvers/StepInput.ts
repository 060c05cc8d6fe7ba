import type { StepInputResolvers } from './../generated/types.ts';
export const StepInput: StepInputResolvers = {
  /* Implement StepInput resolver logic here */
};
