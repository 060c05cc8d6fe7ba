import type { QueryResolvers } from '../../generated/types.ts';
import { contactsToTell } from '../../notices/delivery-state.ts';
import { Contract } from '../../persistence/contract.ts';
import { known } from '../../persistence/loaders.ts';
import { Contact } from '../../persistence/party.ts';

export const contactsToAsk: NonNullable<QueryResolvers['contactsToAsk']> = async (
  _parent,
  { contractId, contacts: named, audience },
  { em, loaders },
) => {
  const contract = await em.findOne(Contract, { id: contractId });
  if (!contract) return null;
  const { customerId: partyId, providerId, title } = contract;
  const found = await em.find(Contact, { id: { $in: [...named] }, partyId, erasedAt: null });
  const ofAudience = audience ? await contactsToTell(em, { audience, partyId, changeId: null }) : [];
  const contacts = [...new Map([...ofAudience, ...found].map(contact => [contact.id, contact])).values()];
  const foundIds = new Set(found.map(({ id }) => id));
  return {
    providerName: (await known(loaders.party, providerId)).name,
    contractTitle: title,
    contacts: contacts.map(({ id, subject, language, timeZone }) => ({ contactId: id, subject, language, timeZone })),
    unknownContacts: named.filter(id => !foundIds.has(id)),
  };
};
