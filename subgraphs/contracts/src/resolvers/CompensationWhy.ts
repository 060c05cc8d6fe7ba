import { creditPageUrl } from '../doors/credit-page-url.ts';
import type { CompensationWhyResolvers } from '../generated/types.ts';

export const CompensationWhy: CompensationWhyResolvers = {
  fee: ({ feeMinor: minor, currency }) => (minor === null || currency === null ? null : { minor, currency }),
  events: ({ id }, _args, { loaders }) => loaders.eventsOfCompensation.load(id),
  entries: ({ id }, _args, { loaders }) => loaders.entriesOfCompensation.load(id),
  page: ({ breachId }) => creditPageUrl(breachId),
};
