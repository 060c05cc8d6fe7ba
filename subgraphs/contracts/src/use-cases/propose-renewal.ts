import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput, ProposeRenewalInput } from '../generated/types.ts';
import type { Agreement } from '../persistence/agreement.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { readIndexation } from '../persistence/index-values.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { readTermEnd } from '../persistence/term-end.ts';
import { checkIndexed, type FeeIndexation, indexedAgreement, nextFirstDay } from '../rules/fee-indexation.ts';
import { decideProposal } from '../rules/renewal.ts';
import { sideOf } from '../rules/signing.ts';
import { offerVersion } from './offer-version.ts';

/**
 * Offers the customer another term, in force from the day after the present one on, at the fee that the indexation clause gives unless the terms are to
 * say their own (H7.4). From there it is negotiated as any offer.
 */
export async function proposeRenewal(tx: Tx, input: ProposeRenewalInput): Promise<Result<{ contractId: string }>> {
  const contract = await lockContract(tx.em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  if (sideOf(contract, partyId) !== 'PROVIDER') return refuse('NOT_A_PARTY');
  const end = await readTermEnd(tx.em, contract);
  if (!end) return refuse('WRONG_PHASE', { phase: contract.phase, remedy: 'Only a contract in force is renewed.' });
  const allowed = decideProposal(end.renewable, input.terms.termEnd, tx.now);
  if (!allowed.ok) return allowed;
  const { content } = end.latest;
  const effectiveFrom = nextFirstDay(content);
  const indexation = await readIndexation(tx.em, content);
  const terms = indexation && input.feeByClause ? termsByClause(input.terms, indexation) : ok(input.terms);
  if (!terms.ok) return terms;
  return offerVersion(tx, { ...input, terms: terms.value, effectiveFrom, indexation }, 'PROPOSE_SUPPLEMENT');
}

/** Terms with the fee that the clause gives. */
function termsByClause(terms: ContractTermsInput, indexation: FeeIndexation): Result<ContractTermsInput> {
  // The schema's defaults stand for what was left out.
  const agreement = (terms.agreement ?? null) as Agreement | null;
  const checked = checkIndexed(agreement, indexation);
  if (!checked.ok) return checked;
  return ok(agreement ? { ...terms, agreement: indexedAgreement(agreement, indexation) } : terms);
}
