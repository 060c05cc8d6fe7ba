import type { QueryResolvers } from '../../generated/types.ts';
import { Complaint } from '../../persistence/complaint.ts';

export const complaintToTell: NonNullable<QueryResolvers['complaintToTell']> = (_parent, { complaintId: id }, { em }) =>
  em.findOne(Complaint, { id });
