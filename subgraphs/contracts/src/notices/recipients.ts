import type { Audience } from '../rules/notification-kinds.ts';

/** A contact, as far as it decides who is told. */
type Reachable = { readonly id: string; readonly function: 'SERVICE' | 'MANAGER' };

/**
 * Who of a party is told: all of its contacts; its managers alone, or all of its contacts when it names no manager; its members of the change
 * board whose vote is awaited.
 * @param contacts of the party, in the order in which they are told
 * @param awaited ids of contacts whose vote on the change is awaited
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
    case 'CUSTOMER_MANAGER':
    case 'PROVIDER_MANAGER': {
      const managers = contacts.filter(contact => contact.function === 'MANAGER');
      return managers.length > 0 ? managers : contacts;
    }
  }
}
