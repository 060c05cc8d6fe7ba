import type { QueryResolvers, Role } from '../../generated/types.ts';
import { Contact } from '../../persistence/party.ts';

export const me: NonNullable<QueryResolvers['me']> = async (_parent, _args, { em, identity, loaders, signatory }) => {
  const { partyId } = await signatory();
  const contacts = await em.find(
    Contact,
    { subject: identity.subject },
    { orderBy: { partyId: 'asc', position: 'asc' } },
  );
  return {
    subject: identity.subject,
    tenant: identity.tenant,
    roles: identity.roles.map(role => role.toUpperCase() as Role),
    party: partyId === null ? null : await loaders.party.load(partyId),
    authority: contacts,
  };
};
