import type { Audience } from '../rules/notification-kinds.ts';

/** A contact, as far as it decides who is told. */
type Reachable = { readonly id: string; readonly function: 'SERVICE' | 'MANAGER'; readonly subject?: string | null };

/**
 * Who of a party is told: all of its contacts; its managers alone, or all of its contacts when it names no manager; its members of the change
 * board whose vote is awaited; those of its contacts who audit, or ordered the audit, or its managers when none of them is a contact.
 * @param contacts of the party, in the order in which they are told
 * @param awaited ids of contacts whose vote on the change is awaited; of an audit, the subjects of its people
 */
export function recipientsOf<C extends Reachable>(
  audience: Audience,
  contacts: readonly C[],
  awaited: ReadonlySet<string> = new Set(),
): readonly C[] {
  switch (audience) {
    case 'CUSTOMER':
    case 'PROVIDER':
      return contacts;
    case 'CUSTOMER_BOARD':
    case 'PROVIDER_BOARD':
      return contacts.filter(({ id }) => awaited.has(id));
    case 'AUDITORS': {
      const people = contacts.filter(({ subject }) => subject != null && awaited.has(subject));
      return people.length > 0 ? people : recipientsOf('PROVIDER_MANAGER', contacts);
    }
    case 'CUSTOMER_MANAGER':
    case 'PROVIDER_MANAGER': {
      const managers = contacts.filter(contact => contact.function === 'MANAGER');
      return managers.length > 0 ? managers : contacts;
    }
  }
}
