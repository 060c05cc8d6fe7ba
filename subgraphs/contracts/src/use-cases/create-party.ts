import { checkText, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CreatePartyInput } from '../generated/types.ts';
import { externalIdIsTaken } from '../persistence/external-id.ts';
import { Contact, Party } from '../persistence/party.ts';
import { checkContact } from '../rules/contact.ts';
import { type ContactFields, contactFields } from './contact-fields.ts';

/** Registers a party with its contacts (H7.2). */
export async function createParty(tx: Tx, input: CreatePartyInput): Promise<Result<{ partyId: string }>> {
  if (input.contacts.length === 0)
    return wrong('A party without a contact', 'name at least one.', ['input', 'contacts']);
  const checked = checkNames(input);
  if (!checked.ok) return checked;
  if (await externalIdIsTaken(tx.em, tx.identity.tenant, Party, input.externalId)) {
    return refuse('DUPLICATE_EXTERNAL_ID', { externalId: input.externalId ?? '', what: 'party' }, [
      'input',
      'externalId',
    ]);
  }
  const partyId = tx.newId('pty');
  const tenant = tx.identity.tenant;
  tx.em.create(Party, {
    id: partyId,
    tenant,
    externalId: input.externalId ?? null,
    name: input.name,
    createdAt: new Date(tx.now),
  });
  for (const [position, contact] of checked.value.entries())
    tx.em.create(Contact, { id: tx.newId('con'), tenant, partyId, position, version: 1, ...contact });
  tx.trail({ subjectKind: 'party', subjectId: partyId });
  return ok({ partyId });
}

/** @returns the contacts' rows, in their order */
function checkNames({ name, contacts }: CreatePartyInput): Result<readonly ContactFields[]> {
  const named = checkText('The name', name, ['input', 'name']);
  if (!named.ok) return named;
  const rows: ContactFields[] = [];
  for (const [index, contact] of contacts.entries()) {
    const checked = checkContact(contact, ['input', 'contacts', String(index)]);
    if (!checked.ok) return checked;
    rows.push(contactFields(contact, checked.value));
  }
  return ok(rows);
}
