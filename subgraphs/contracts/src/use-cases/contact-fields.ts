import type { Money } from '@surety/domain';
import type { ContactInput } from '../generated/types.ts';
import type { Contact } from '../persistence/party.ts';

/** What a contact's row says of a person, beside whose it is. */
export type ContactFields = Omit<Contact, 'id' | 'tenant' | 'partyId' | 'position' | 'version' | 'erasedAt'>;

/** @param approval up to how much the contact may approve */
export const contactFields = (contact: ContactInput, approval: Money | null): ContactFields => ({
  name: contact.name,
  email: contact.email,
  function: contact.function,
  subject: contact.subject ?? null,
  language: contact.language,
  timeZone: contact.timeZone,
  quietFrom: contact.quietHours?.from ?? null,
  quietUntil: contact.quietHours?.until ?? null,
  digestAt: contact.digestAt ?? null,
  maySign: contact.maySign,
  approvalMinor: approval?.minor ?? null,
  approvalCurrency: approval?.currency ?? null,
  onChangeBoard: contact.onChangeBoard,
});
