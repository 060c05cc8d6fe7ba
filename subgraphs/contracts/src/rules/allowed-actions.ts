import type { Role } from '@surety/platform/identity';
import { type Decidable, mayAnalyse, mayHold, mayRelease } from './breach-decisions.ts';
import { maySign, type Signable, type Signatory } from './signing.ts';

/** What the caller may do with a contract now: what the use case would not refuse. */
export function contractActions(
  contract: Signable,
  roles: readonly Role[],
  signatory: Signatory,
  signedBy: readonly string[],
): readonly 'SIGN'[] {
  const mayTry = roles.includes('manager') || roles.includes('customer');
  return mayTry && maySign(contract, signatory, signedBy).ok ? ['SIGN'] : [];
}

/** What the caller may do with a breach now: what the use cases would not refuse. */
export function breachActions(
  breach: Decidable,
  contract: { readonly mayHoldNotice: boolean },
  roles: readonly Role[],
): readonly ('HOLD_NOTICE' | 'RELEASE_NOTICE' | 'ANALYSE')[] {
  const isManager = roles.includes('manager');
  const isAnalyst = isManager || roles.includes('operator');
  return [
    ...(isManager && mayHold(breach, contract).ok ? ['HOLD_NOTICE' as const] : []),
    ...(isManager && mayRelease(breach).ok ? ['RELEASE_NOTICE' as const] : []),
    ...(isAnalyst && mayAnalyse(breach).ok ? ['ANALYSE' as const] : []),
  ];
}
