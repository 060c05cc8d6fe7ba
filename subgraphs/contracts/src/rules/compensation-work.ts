import type { Standing } from './compensation-course.ts';
import type { DamagesStanding } from './damages.ts';
import type { Side } from './negotiation.ts';

export const COMPENSATION_WORK = ['CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES'] as const;
type CompensationWork = (typeof COMPENSATION_WORK)[number];

type Item = { readonly kind: CompensationWork; readonly whoseTurn: Side; readonly due: Date | null };

/** What waits for people about what a breach gives back: a claim, an approval, damages to answer, and money that is not due any more. */
export const compensationWork = (
  credit: (Pick<Standing, 'phase' | 'claimableUntil'> & { readonly settledAt: Date | null }) | null,
  isOwedBack: boolean,
  damages: Pick<DamagesStanding, 'phase'> | null,
): readonly Item[] => [
  ...(credit?.phase === 'AWAITING_CLAIM' && credit.settledAt !== null
    ? [{ kind: 'CLAIM_CREDIT', whoseTurn: 'CUSTOMER', due: credit.claimableUntil } as const]
    : []),
  ...(credit?.phase === 'AWAITING_APPROVAL'
    ? [{ kind: 'APPROVE_CREDIT', whoseTurn: 'PROVIDER', due: null } as const]
    : []),
  ...(isOwedBack ? [{ kind: 'RECOVER_CREDIT', whoseTurn: 'PROVIDER', due: null } as const] : []),
  ...(damages?.phase === 'AWAITING_ANSWER'
    ? [{ kind: 'ANSWER_DAMAGES', whoseTurn: 'PROVIDER', due: null } as const]
    : []),
];
