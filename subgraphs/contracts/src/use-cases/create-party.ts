import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { z } from 'zod';
import type { CreatePartyInput } from '../generated/types.ts';
import { externalIdIsTaken } from '../persistence/external-id.ts';
import { Contact, Party } from '../persistence/party.ts';
import { checkText } from '../rules/text.ts';

/** Registers a party with its contacts (H7.2). */
export async function createParty(tx: Tx, input: CreatePartyInput): Promise<Result<{ partyId: string }>> {
  if (input.contacts.length === 0)
    return refuse('INVALID_INPUT', { what: 'A party without a contact', remedy: 'name at least one.' }, [
      'input',
      'contacts',
    ]);
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
  for (const [position, contact] of input.contacts.entries()) {
    tx.em.create(Contact, {
      id: tx.newId('con'),
      tenant,
      partyId,
      position,
      name: contact.name,
      email: contact.email,
      function: contact.function,
      subject: contact.subject ?? null,
      maySign: contact.maySign,
    });
  }
  tx.trail({ subjectKind: 'party', subjectId: partyId });
  return ok({ partyId });
}

function checkNames({ name, contacts }: CreatePartyInput): Result<null> {
  const named = checkText('The name', name, ['input', 'name']);
  if (!named.ok) return named;
  for (const [index, contact] of contacts.entries()) {
    const path = ['input', 'contacts', String(index)];
    const contactNamed = checkText('The name', contact.name, [...path, 'name']);
    if (!contactNamed.ok) return contactNamed;
    if (!z.email().safeParse(contact.email).success) {
      const remedy = 'write it like "desk@provider.example".';
      return refuse('INVALID_INPUT', { what: `The mail address "${contact.email}"`, remedy }, [...path, 'email']);
    }
  }
  return ok(null);
}
