import { type LedgerBalances, owedMinor } from '@surety/domain';
import type { Role } from '@surety/platform/identity';
import type { BreachKind } from './breach-kinds.ts';
import { decideApproval, mayClaim, type Standing } from './compensation-course.ts';
import type { NothingOwed } from './nothing-owed.ts';

type Authority = {
  readonly subject: string | null;
  readonly approvalMinor: number | null;
  readonly approvalCurrency: string | null;
};

/** Up to how much a person may approve, in minor units of a currency, by the contacts of its party; null: nothing. */
export function limitOf(contacts: readonly Authority[], subject: string, currency: string | null): number | null {
  const limits = contacts
    .filter(contact => contact.subject === subject && contact.approvalCurrency === currency)
    .flatMap(({ approvalMinor }) => approvalMinor ?? []);
  return limits.length === 0 ? null : Math.max(...limits);
}

/** The credit of a breach, as far as decisions on it depend on it. */
export type CreditNow = {
  readonly kind: BreachKind;
  readonly standing: 'STANDING' | 'WITHDRAWN';
  readonly claimableUntil: Date | null;
  readonly compensation: (Standing & { readonly nothingBecause: NothingOwed | null }) | null;
  readonly balances: LedgerBalances;
  readonly timeZone: string;
};

/** Who asks: `isProvider` when its token speaks for the provider. */
export type CreditCaller = {
  readonly roles: readonly Role[];
  readonly subject: string;
  readonly isProvider: boolean;
  readonly limitMinor: number | null;
};

/** What the caller may do with a breach's credit now: what the use cases would not refuse. */
export function creditActions(
  { kind, standing, claimableUntil, compensation, balances, timeZone }: CreditNow,
  { roles, subject, isProvider, limitMinor }: CreditCaller,
  nowMs: number,
): readonly ('CLAIM_CREDIT' | 'APPROVE_CREDIT' | 'REFUSE_CREDIT' | 'RECORD_PAYOUT')[] {
  const claims =
    roles.includes('customer') && mayClaim({ kind, standing }, claimableUntil, compensation, timeZone, nowMs).ok;
  const isManager = roles.includes('manager');
  const approves =
    isManager &&
    isProvider &&
    compensation !== null &&
    decideApproval(compensation, { subject, limitMinor }, String).ok;
  const refuses = isManager && isProvider && compensation?.phase === 'AWAITING_APPROVAL';
  const isOpen = owedMinor(balances) > 0 || balances.COUNTER_CLAIM > 0;
  const records = (isManager || roles.includes('integration')) && isOpen;
  return [
    ...(claims ? ['CLAIM_CREDIT' as const] : []),
    ...(approves ? ['APPROVE_CREDIT' as const] : []),
    ...(refuses ? ['REFUSE_CREDIT' as const] : []),
    ...(records ? ['RECORD_PAYOUT' as const] : []),
  ];
}
