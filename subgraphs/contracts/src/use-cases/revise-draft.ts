import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReviseDraftInput } from '../generated/types.ts';
import { checkTerms } from '../rules/contract-terms.ts';
import { checkFixedClauses } from '../rules/fixed-clauses.ts';
import { addVersion } from './add-version.ts';
import { applyContent } from './apply-content.ts';
import { checkReferences } from './check-references.ts';
import { sendDrafted } from './contract-messages.ts';
import { negotiate } from './negotiate.ts';

/** Draws the draft up anew, as the next version (H1.4). */
export async function reviseDraft(tx: Tx, input: ReviseDraftInput): Promise<Result<{ contractId: string }>> {
  const { terms } = input;
  const checked = checkTerms(terms, { nowMs: tx.now, mayBeginInPast: false });
  if (!checked.ok) return checked;
  const revised = await negotiate(tx, input, 'REVISE');
  if (!revised.ok) return revised;
  const { contract, newest } = revised.value;
  const fixed = checkFixedClauses(contract, terms);
  if (!fixed.ok) return fixed;
  const known = await checkReferences(tx, terms);
  if (!known.ok) return known;
  const version = await addVersion(tx, contract, {
    terms,
    checked: checked.value,
    number: newest.number + 1,
    effectiveFromMs: checked.value.term.startMs,
    state: 'DRAFT',
    proposedBy: 'PROVIDER',
  });
  applyContent(contract, version);
  await sendDrafted(tx.outbox, contract, version);
  return ok({ contractId: contract.id });
}
