import { addDays, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ProposeRenewalInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { readTermEnd } from '../persistence/term-end.ts';
import { decideProposal } from '../rules/renewal.ts';
import { sideOf } from '../rules/signing.ts';
import { offerVersion } from './offer-version.ts';

/** Offers the customer another term, in force from the day after the present one on (H7.4). From there it is negotiated as any offer. */
export async function proposeRenewal(tx: Tx, input: ProposeRenewalInput): Promise<Result<{ contractId: string }>> {
  const contract = await lockContract(tx.em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  if (sideOf(contract, partyId) !== 'PROVIDER') return refuse('NOT_A_PARTY');
  const end = await readTermEnd(tx.em, contract);
  if (!end) return refuse('WRONG_PHASE', { phase: contract.phase, remedy: 'Only a contract in force is renewed.' });
  const allowed = decideProposal(end.renewable, input.terms.termEnd, tx.now);
  if (!allowed.ok) return allowed;
  return offerVersion(tx, { ...input, effectiveFrom: addDays(end.renewable.termEnd, 1) }, 'PROPOSE_SUPPLEMENT');
}
