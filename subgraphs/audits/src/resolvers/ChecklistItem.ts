import type { ChecklistItemResolvers } from './../generated/types.ts';
export const ChecklistItem: ChecklistItemResolvers = {
  /* Implement ChecklistItem resolver logic here */
};
