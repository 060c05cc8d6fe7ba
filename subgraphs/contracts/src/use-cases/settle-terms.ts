import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { lockContract, newestVersion, proposalOf } from '../persistence/contract-repository.ts';
import type { Settlement } from '../persistence/settlement.ts';
import { Signature } from '../persistence/signature.ts';
import type { CheckedTerms } from '../rules/contract-terms.ts';
import { decideMove, otherSide, type Side } from '../rules/negotiation.ts';
import { termsIn } from '../rules/settlement-text.ts';
import { addVersion } from './add-version.ts';
import { agreeOnTerm } from './agree-on-term.ts';
import { applyContent } from './apply-content.ts';
import { checkContent, supplementFromMs } from './check-content.ts';
import { sendSigned } from './contract-messages.ts';

/** Terms that a settlement changes, and from which local day on. */
type ChangedTerms = { readonly terms: ContractTermsInput; readonly effectiveFrom: string };
type Changeable = { readonly checked: CheckedTerms; readonly effectiveFromMs: number; readonly number: number };

/** Whether a contract can be changed so now: what is refused of a supplement is refused of a settlement (H7.3.3). */
export async function checkChangedTerms(
  tx: Tx,
  contract: Contract,
  side: Side,
  { terms, effectiveFrom }: ChangedTerms,
): Promise<Result<Changeable>> {
  const newest = await newestVersion(tx.em, contract.id);
  const negotiation = { phase: contract.phase, newest: proposalOf(contract, newest) };
  const moved = decideMove('PROPOSE_SUPPLEMENT', negotiation, side, tx.now);
  if (!moved.ok) return moved;
  const checked = await checkContent(tx, contract, terms, true);
  if (!checked.ok) return checked;
  const from = await supplementFromMs(tx, contract, terms, effectiveFrom);
  return from.ok ? ok({ checked: checked.value, effectiveFromMs: from.value, number: newest.number + 1 }) : from;
}

/** The terms of a settlement that both sides have signed are the contract's next version, in force from their date on. */
export async function bringTermsAbout(
  tx: Tx,
  contractId: string,
  settlement: Settlement,
  acceptedBy: string,
): Promise<Result<null>> {
  const { terms, effectiveFrom, canonical, content: reason, proposedBySide } = settlement;
  if (terms === null || effectiveFrom === null || canonical === null) return ok(null);
  const contract = await lockContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId });
  const changed = await checkChangedTerms(tx, contract, otherSide(proposedBySide), { terms, effectiveFrom });
  if (!changed.ok) return changed;
  await agreeOnTerm(tx, contract, { number: changed.value.number, termEnd: terms.termEnd });
  const signedText = termsIn(canonical);
  const version = await addVersion(tx, contract, {
    ...changed.value,
    terms,
    state: 'SIGNED',
    proposedBy: proposedBySide,
    offerExpiresAt: settlement.expiresAt,
    reason,
    ...(signedText === null ? {} : { canonical: signedText }),
  });
  const sign = (side: Side, contactId: string | null, at: Date): Signature =>
    tx.em.create(Signature, {
      id: tx.newId('sig'),
      tenant: contract.tenant,
      contractId,
      customerId: contract.customerId,
      partyId: side === 'PROVIDER' ? contract.providerId : contract.customerId,
      contactId,
      versionNumber: version.number,
      hash: version.hash,
      at,
    });
  sign(proposedBySide, settlement.proposedByContactId, settlement.proposedAt);
  sign(otherSide(proposedBySide), acceptedBy, new Date(tx.now));
  settlement.versionNumber = version.number;
  contract.version += 1;
  if (version.effectiveFrom.getTime() <= tx.now) applyContent(contract, version);
  await sendSigned(tx.outbox, contract, version);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contractId,
    contractId,
    details: { version: version.number, hash: version.hash, settles: settlement.breachId },
  });
  return ok(null);
}
