import { isLimitedToParty } from '@surety/platform/identity';
import type { QueryResolvers } from '../../generated/types.ts';

/** What the provider has not approved is not shown to the customer. */
export const finding: NonNullable<QueryResolvers['finding']> = async (_parent, { id }, { loaders, identity }) => {
  const found = await loaders.finding.load(id);
  return found?.raisedAt === null && isLimitedToParty(identity) ? null : found;
};
