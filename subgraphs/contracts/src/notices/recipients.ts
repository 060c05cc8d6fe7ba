/** A contact, as far as it decides who is told. */
type Reachable = { readonly function: 'SERVICE' | 'MANAGER' };

/**
 * Who of a party is told: all contacts of a customer, the managers of a provider; all of its contacts when it names no manager.
 * @param contacts of the party, in the order in which they are told
 */
export function recipientsOf<C extends Reachable>(
  audience: 'CUSTOMER' | 'PROVIDER_MANAGER',
  contacts: readonly C[],
): readonly C[] {
  const managers = contacts.filter(contact => contact.function === 'MANAGER');
  return audience === 'PROVIDER_MANAGER' && managers.length > 0 ? managers : contacts;
}
