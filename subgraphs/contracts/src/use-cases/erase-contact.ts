import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { EraseContactInput } from '../generated/types.ts';
import { ChangeSeat } from '../persistence/change.ts';
import { lockContact } from '../persistence/digest-repository.ts';
import { forgotten, hasLiveContract } from '../persistence/kept-records.ts';
import { Contact } from '../persistence/party.ts';
import { decideContactErasure } from '../rules/contact-erasure.ts';

/** Erases one contact on its own request (H1.3). What it decided stays in the trail, until the years of the contract are over. */
export async function eraseContact(tx: Tx, input: EraseContactInput): Promise<Result<{ contactId: string }>> {
  const { contactId, expectedVersion } = input;
  const contact = await lockContact(tx.em, contactId);
  if (!contact || contact.erasedAt != null)
    return refuse('NOT_FOUND', { what: 'contact', id: contactId }, ['input', 'contactId']);
  const current = checkVersion(contact, expectedVersion);
  if (!current.ok) return current;
  const { partyId, maySign } = contact;
  const decided = decideContactErasure({
    isPartyLive: await hasLiveContract(tx.em, partyId),
    maySign,
    others: await tx.em.find(Contact, { partyId, erasedAt: null, id: { $ne: contactId } }),
    isToVote:
      (await tx.em.count(ChangeSeat, { contactId, vote: null, changeId: { phase: 'AWAITING_DECISION' } } as object)) >
      0,
  });
  if (!decided.ok) return decided;
  Object.assign(contact, forgotten(tx.now), { version: contact.version + 1 });
  tx.trail({ subjectKind: 'contact', subjectId: contactId, details: { partyId, rule: 'request of the person' } });
  return ok({ contactId });
}
