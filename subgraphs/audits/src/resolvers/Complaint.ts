import type { ComplaintResolvers } from '../generated/types.ts';
import { complaintActions } from '../rules/complaint-course.ts';

export const Complaint: ComplaintResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  allowedActions: (complaint, _args, { identity }) => complaintActions(complaint, identity),
};
