import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput, OpenReviewSupplementInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { ContractVersion, Target } from '../persistence/contract-version.ts';
import { withReviewedTargets } from '../rules/reviewed-targets.ts';
import { addVersion } from './add-version.ts';
import { sendNegotiated } from './contract-messages.ts';
import { checkChangedTerms } from './settle-terms.ts';
import { termsSaid } from './terms-said.ts';

type Receipt = { readonly version: number };

/**
 * Opens the supplement that a review proposed: the provider agreed to it by approving the report, the customer by accepting that, and both sign it
 * (H6.4, H3.4). It is opened once for each review.
 */
export async function openReviewSupplement(tx: Tx, input: OpenReviewSupplementInput): Promise<Result<Receipt>> {
  const { contractId, reviewId, period, effectiveFrom } = input;
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const known = await tx.em.findOne(ContractVersion, { contractId, reviewId });
  if (known) return ok({ version: known.number });
  const terms = await termsProposed(tx, contract, input);
  if (!terms.ok) return terms;
  const changed = await checkChangedTerms(tx, contract, 'PROVIDER', { terms: terms.value, effectiveFrom });
  if (!changed.ok) return changed;
  const version = await addVersion(tx, contract, {
    ...changed.value,
    terms: terms.value,
    state: 'ACCEPTED',
    proposedBy: 'PROVIDER',
    reason: `Proposed by the report on ${period} (${reviewId}), which the customer accepted.`,
    reviewId,
  });
  contract.version += 1;
  await sendNegotiated(tx.outbox, contract, version);
  const details = { version: version.number, hash: version.hash, reviewId };
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details });
  return ok({ version: version.number });
}

/** What the contract says as it was signed last, with the limits that were proposed. */
async function termsProposed(
  tx: Tx,
  contract: Contract,
  { targets }: OpenReviewSupplementInput,
): Promise<Result<ContractTermsInput>> {
  const { id: contractId, phase } = contract;
  const signed = await tx.em.findOne(ContractVersion, { contractId, state: 'SIGNED' }, { orderBy: { number: 'desc' } });
  if (!signed) return refuse('WRONG_PHASE', { phase, remedy: 'Only a contract in force is changed by supplements.' });
  const rows = await tx.em.find(Target, { contractId, id: { $in: targets.map(({ targetId }) => targetId) } });
  const known = new Map(rows.map(row => [row.id, row]));
  const reviewed = [];
  for (const { targetId, value } of targets) {
    const row = known.get(targetId);
    if (!row) return refuse('NOT_FOUND', { what: 'target', id: targetId }, ['input', 'targets']);
    const { serviceId, indicator, period } = row;
    reviewed.push({ targetId, value, serviceId, indicator, period });
  }
  const terms = await termsSaid(tx, contract, signed);
  const changed = withReviewedTargets(terms.targets, reviewed);
  return changed.ok ? ok({ ...terms, targets: changed.value }) : changed;
}
