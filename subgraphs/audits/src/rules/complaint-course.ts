import type { Role } from '@surety/platform/identity';

type Answerable = { readonly answeredAt: Date | null };

export const ANSWER_REMEDY = 'A complaint is answered once; a further one is put on record anew.';

/** The provider answers a complaint once. */
export const isAnswerable = ({ answeredAt }: Answerable): boolean => answeredAt === null;

/** What the caller may do with a complaint now, as the schema says too. */
export const complaintActions = (
  complaint: Answerable,
  { roles }: { readonly roles: readonly Role[] },
): readonly 'ANSWER'[] =>
  isAnswerable(complaint) && roles.some(role => role === 'manager' || role === 'operator') ? ['ANSWER'] : [];
