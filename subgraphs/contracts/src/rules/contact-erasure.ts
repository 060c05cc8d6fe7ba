import { ok, type Result, refuse } from '@surety/domain';

/** A contact that asks to be erased, and what its party needs it for. */
export type Erasable = {
  /** Something can be told to its party still. */
  readonly isPartyLive: boolean;
  readonly maySign: boolean;
  /** The other contacts of its party that are not erased. */
  readonly others: readonly { readonly maySign: boolean }[];
  /** Its vote on a change is awaited. */
  readonly isToVote: boolean;
};

/**
 * Whether a contact is needed no more: while its party has a live contract somebody else must be there to be told, and to sign.
 * @source GDPR art. 17 (1) a and (3) b; PRC Personal Information Protection Law art. 47
 */
export function decideContactErasure({ isPartyLive, maySign, others, isToVote }: Erasable): Result<null> {
  const path = ['input', 'contactId'];
  if (isToVote) return refuse('CONTACT_NEEDED', { why: 'its vote on a change is awaited' }, path);
  if (!isPartyLive) return ok(null);
  if (others.length === 0) return refuse('CONTACT_NEEDED', { why: 'its party has nobody else to be told' }, path);
  if (maySign && !others.some(other => other.maySign))
    return refuse('CONTACT_NEEDED', { why: 'its party has nobody else who may sign' }, path);
  return ok(null);
}
