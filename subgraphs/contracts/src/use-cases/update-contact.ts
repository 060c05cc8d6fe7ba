import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { UpdateContactInput } from '../generated/types.ts';
import { lockContact } from '../persistence/digest-repository.ts';
import { checkContact } from '../rules/contact.ts';
import { applyPreferences } from './apply-preferences.ts';
import { type ContactFields, contactFields } from './contact-fields.ts';

/** What decides when a contact is told. */
const PREFERENCES: readonly (keyof ContactFields)[] = ['timeZone', 'quietFrom', 'quietUntil', 'digestAt'];

/** Changes what is known of a contact, and what it may decide (H7.2). The trail says which fields, and what it may decide now. */
export async function updateContact(tx: Tx, input: UpdateContactInput): Promise<Result<{ contactId: string }>> {
  const checked = checkContact(input.contact, ['input', 'contact']);
  if (!checked.ok) return checked;
  const contact = await lockContact(tx.em, input.contactId);
  if (!contact || contact.erasedAt != null)
    return refuse('NOT_FOUND', { what: 'contact', id: input.contactId }, ['input', 'contactId']);
  const current = checkVersion(contact, input.expectedVersion);
  if (!current.ok) return current;

  const fields = contactFields(input.contact, checked.value);
  const changed = (Object.keys(fields) as (keyof ContactFields)[]).filter(name => fields[name] !== contact[name]);
  Object.assign(contact, fields);
  contact.version += 1;
  if (changed.some(name => PREFERENCES.includes(name))) await applyPreferences(tx, contact);
  const { partyId, maySign, approvalMinor, approvalCurrency, onChangeBoard } = contact;
  tx.trail({
    subjectKind: 'contact',
    subjectId: contact.id,
    details: { partyId, changed, maySign, approvalMinor, approvalCurrency, onChangeBoard },
  });
  return ok({ contactId: contact.id });
}
