import { LockMode } from '@mikro-orm/core';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AddContactInput } from '../generated/types.ts';
import { Contact, Party } from '../persistence/party.ts';
import { checkContact } from '../rules/contact.ts';
import { contactFields } from './contact-fields.ts';

/** Adds a contact to a party, as the last that is told (H7.2). */
export async function addContact(tx: Tx, input: AddContactInput): Promise<Result<{ contactId: string }>> {
  const checked = checkContact(input.contact, ['input', 'contact']);
  if (!checked.ok) return checked;
  // The party's lock gives each new contact a place of its own.
  const party = await tx.em.findOne(Party, { id: input.partyId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!party) return refuse('NOT_FOUND', { what: 'party', id: input.partyId }, ['input', 'partyId']);
  const contactId = tx.newId('con');
  const fields = contactFields(input.contact, checked.value);
  tx.em.create(Contact, {
    id: contactId,
    tenant: party.tenant,
    partyId: party.id,
    position: await tx.em.count(Contact, { partyId: party.id }),
    version: 1,
    ...fields,
  });
  const { maySign, approvalMinor, approvalCurrency, onChangeBoard } = fields;
  tx.trail({
    subjectKind: 'contact',
    subjectId: contactId,
    details: { partyId: party.id, maySign, approvalMinor, approvalCurrency, onChangeBoard },
  });
  return ok({ contactId });
}
