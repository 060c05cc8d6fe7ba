import type { ClaimWindow } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ClaimWindowInput, ContractTermsInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { type ContractVersion, Target } from '../persistence/contract-version.ts';
import { enteredTarget } from '../rules/entered-target.ts';

/** What a version says, as it would be entered. */
export async function termsSaid(
  { em }: Tx,
  contract: Contract,
  { id, content }: ContractVersion,
): Promise<ContractTermsInput> {
  const { externalId, providerId, customerId } = contract;
  const targets = await em.find(Target, { versionId: id }, { orderBy: { position: 'asc' } });
  return {
    ...content,
    externalId,
    providerId,
    customerId,
    claimWindow: enteredClaimWindow(content.claimWindow ?? null),
    targets: targets.map(enteredTarget),
  } as ContractTermsInput;
}

const enteredClaimWindow = (window: ClaimWindow | null): ClaimWindowInput | null =>
  window && (window.unit === 'DAYS' ? { days: window.days } : { billingCycles: window.cycles });
