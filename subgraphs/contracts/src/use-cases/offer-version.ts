import { checkText, localDateOf, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ProposeSupplementInput } from '../generated/types.ts';
import { termOf } from '../rules/contract-terms.ts';
import type { FeeIndexation } from '../rules/fee-indexation.ts';
import type { Move } from '../rules/negotiation.ts';
import { addVersion } from './add-version.ts';
import { applyContent } from './apply-content.ts';
import { checkContent, supplementFromMs } from './check-content.ts';
import { sendNegotiated } from './contract-messages.ts';
import { checkExpiry, type Negotiated, negotiate } from './negotiate.ts';

/** What a side offers in place of what is there: a supplement, or a counter-offer to one. */
export type Offer = Omit<ProposeSupplementInput, 'idempotencyKey' | 'effectiveFrom'> & {
  readonly effectiveFrom?: string | null | undefined;
  /** What the indexation clause gives for the term that it begins; left out where it begins none. */
  readonly indexation?: FeeIndexation | null;
};

/** Offers the next version of a contract, in answer to the newest one or of one's own accord. */
export async function offerVersion(
  tx: Tx,
  input: Offer,
  move: Extract<Move, 'COUNTER' | 'PROPOSE_SUPPLEMENT'>,
): Promise<Result<{ contractId: string }>> {
  const ahead = checkExpiry(input.expiresAt, tx.now);
  if (!ahead.ok) return ahead;
  const reasoned = checkText('The reason', input.reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const negotiated = await negotiate(tx, input, move);
  if (!negotiated.ok) return negotiated;
  const { contract, newest, side } = negotiated.value;
  const isSupplement = contract.phase === 'ACTIVE';
  const checked = await checkContent(tx, contract, input.terms, isSupplement);
  if (!checked.ok) return checked;
  const from = isSupplement ? await supplementFrom(tx, negotiated.value, input) : ok(checked.value.term.startMs);
  if (!from.ok) return from;
  // A counter-offer for the same day is measured by the same clause.
  const kept = from.value === newest.effectiveFrom.getTime() ? newest.indexation : null;
  const version = await addVersion(tx, contract, {
    terms: input.terms,
    checked: checked.value,
    number: newest.number + 1,
    effectiveFromMs: from.value,
    state: 'OFFERED',
    proposedBy: side,
    offerExpiresAt: input.expiresAt,
    reason: input.reason,
    indexation: move === 'COUNTER' ? kept : (input.indexation ?? null),
  });
  if (!isSupplement) applyContent(contract, version);
  await sendNegotiated(tx.outbox, contract, version);
  return ok({ contractId: contract.id });
}

/** A counter-offer that names no day keeps the offered one, as long as its term reaches it. */
async function supplementFrom(
  tx: Tx,
  { contract, newest }: Negotiated,
  { terms, effectiveFrom }: Offer,
): Promise<Result<number>> {
  if (effectiveFrom != null) return supplementFromMs(tx, contract, terms, effectiveFrom);
  const keptMs = newest.effectiveFrom.getTime();
  if (keptMs < termOf(terms).endMs) return ok(keptMs);
  const { termStart: start, termEnd: end, timeZone } = terms;
  return refuse('EFFECTIVE_OUTSIDE_TERM', { date: localDateOf(keptMs, timeZone), start, end }, [
    'input',
    'terms',
    'termEnd',
  ]);
}
