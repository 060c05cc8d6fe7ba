import { localDateOf, ok, type Result, refuse } from '@surety/domain';
import { type Confirmation, isConfirmed } from './breach-kinds.ts';
import { type Approver, approvalStep, limitInWords } from './compensation-course.ts';

/** Where a claim for damages stands. */
export const DAMAGES_PHASES = ['AWAITING_ANSWER', 'ACCEPTED', 'REFUSED', 'LIFTED'] as const;
type DamagesPhase = (typeof DAMAGES_PHASES)[number];

/** A claim for damages, as far as decisions on it depend on it. Amounts in minor units. */
export type DamagesStanding = {
  readonly phase: DamagesPhase;
  readonly claimedMinor: number;
  readonly claimedAt: Date;
  readonly claimedBy: string;
  /** What a first person would accept, until a second one does; null while nobody would. */
  readonly proposedMinor: number | null;
  readonly firstAcceptedBy: string | null;
};

type Breach = {
  readonly standing: 'STANDING' | 'WITHDRAWN';
  readonly liabilityExcluded: boolean;
  /** Of a report of the customer. */
  readonly confirmation: Confirmation;
};

/** Whether damages can be owed for a breach as it stands: what is asked before they are claimed, and before they are accepted. */
export function mayOweDamages({ standing, liabilityExcluded, confirmation }: Breach): Result<null> {
  const path = ['input', 'breachId'];
  if (standing === 'WITHDRAWN')
    return refuse('DAMAGES_NOT_OWED', { because: 'newer figures lifted the miss, or the report was taken back' }, path);
  if (!isConfirmed(confirmation))
    return refuse('DAMAGES_NOT_OWED', { because: 'what was reported is not confirmed to be a breach' }, path);
  if (liabilityExcluded)
    return refuse('DAMAGES_NOT_OWED', { because: 'both sides agree that the provider is not liable' }, path);
  return ok(null);
}

/**
 * Whether the customer may claim damages for a breach now: from the breach on, until the agreement's claim window closes. A claim that was
 * lifted with the miss may be made again when the miss is back.
 * @param until null: the agreement has no window
 * @source handbook H7.3.4
 */
export function mayClaimDamages(
  breach: Breach,
  until: Date | null,
  damages: DamagesStanding | null,
  timeZone: string,
  nowMs: number,
): Result<null> {
  const path = ['input', 'breachId'];
  if (damages !== null && damages.phase !== 'LIFTED')
    return refuse('DAMAGES_CLAIMED', { at: damages.claimedAt.toISOString() }, path);
  const owed = mayOweDamages(breach);
  if (!owed.ok) return owed;
  if (until !== null && nowMs >= until.getTime())
    return refuse('DAMAGES_CLAIM_LATE', { lastDay: localDateOf(until.getTime() - 1, timeZone) }, path);
  return ok(null);
}

/** What may be accepted at most, in minor units. */
type Open = {
  /** What the agreement's cap of liability leaves; null: it has none. */
  readonly leftMinor: number | null;
  readonly capMinor: number | null;
};

/**
 * Whether accepting an amount decides, or is the first of two: as for credits, whoever acts within its limit decides alone. A second person
 * accepts what the first one would; another amount begins anew.
 * @source handbook H7.3.4; design "Who may do what" (authority)
 */
export function decideAcceptance(
  { phase, claimedMinor, claimedBy, proposedMinor, firstAcceptedBy }: DamagesStanding,
  minor: number,
  { leftMinor, capMinor }: Open,
  approver: Approver,
  inWords: (minor: number) => string,
): Result<'FIRST' | 'APPROVED'> {
  const path = ['input', 'amount'];
  const amount = inWords(minor);
  if (phase !== 'AWAITING_ANSWER') return refuse('DAMAGES_NOT_AWAITED', {}, ['input', 'breachId']);
  if (minor > claimedMinor) return refuse('DAMAGES_ABOVE_CLAIM', { amount, claimed: inWords(claimedMinor) }, path);
  if (leftMinor !== null && minor > leftMinor)
    return refuse('DAMAGES_ABOVE_CAP', { amount, cap: inWords(capMinor ?? 0), open: inWords(leftMinor) }, path);
  const firstBy = minor === proposedMinor ? firstAcceptedBy : null;
  const step = approvalStep(minor, approver, { firstBy, claimedBy });
  if (step === 'SAME_PERSON') return refuse('DAMAGES_FOUR_EYES', {}, ['input', 'breachId']);
  if (step === 'ABOVE_LIMIT')
    return refuse('DAMAGES_ABOVE_LIMIT', { amount, limit: limitInWords(approver.limitMinor, inWords) }, path);
  return ok(step);
}

/** What a caller may do with a claim for damages now: what the use cases would not refuse. */
export function damagesActions(
  now: {
    readonly breach: Breach;
    readonly until: Date | null;
    readonly damages: DamagesStanding | null;
    readonly timeZone: string;
  },
  caller: { readonly isCustomer: boolean; readonly isProviderManager: boolean },
  nowMs: number,
): readonly ('CLAIM_DAMAGES' | 'ACCEPT_DAMAGES' | 'REFUSE_DAMAGES')[] {
  const { breach, until, damages, timeZone } = now;
  const claims = caller.isCustomer && mayClaimDamages(breach, until, damages, timeZone, nowMs).ok;
  const answers = caller.isProviderManager && damages?.phase === 'AWAITING_ANSWER';
  return [
    ...(claims ? ['CLAIM_DAMAGES' as const] : []),
    ...(answers && mayOweDamages(breach).ok ? ['ACCEPT_DAMAGES' as const] : []),
    ...(answers ? ['REFUSE_DAMAGES' as const] : []),
  ];
}
