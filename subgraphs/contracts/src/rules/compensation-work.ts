import type { LedgerBalances } from '@surety/domain';
import type { Standing } from './compensation-course.ts';
import type { Side } from './negotiation.ts';

export const COMPENSATION_WORK = ['CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT'] as const;
type CompensationWork = (typeof COMPENSATION_WORK)[number];

type Item = { readonly kind: CompensationWork; readonly whoseTurn: Side; readonly due: Date | null };

/** What waits for people about a credit: a claim, an approval, and money that was paid and is not due any more. */
export const compensationWork = (
  { phase, claimableUntil }: Pick<Standing, 'phase' | 'claimableUntil'>,
  { COUNTER_CLAIM }: LedgerBalances,
): readonly Item[] => [
  ...(phase === 'AWAITING_CLAIM'
    ? [{ kind: 'CLAIM_CREDIT', whoseTurn: 'CUSTOMER', due: claimableUntil } as const]
    : []),
  ...(phase === 'AWAITING_APPROVAL' ? [{ kind: 'APPROVE_CREDIT', whoseTurn: 'PROVIDER', due: null } as const] : []),
  ...(COUNTER_CLAIM > 0 ? [{ kind: 'RECOVER_CREDIT', whoseTurn: 'PROVIDER', due: null } as const] : []),
];
