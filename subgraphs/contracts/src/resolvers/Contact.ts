import type { ContactResolvers } from '../generated/types.ts';
import { mayApproveUpTo } from './may-approve-up-to.ts';

export const Contact: ContactResolvers = {
  mayApproveUpTo,
  quietHours: ({ quietFrom, quietUntil }) =>
    quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil },
};
