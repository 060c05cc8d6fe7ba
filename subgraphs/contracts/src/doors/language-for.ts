import type { Context } from '../context.ts';
import type { Language } from '../generated/types.ts';
import { Contact } from '../persistence/party.ts';

/** What was asked for, else the language of the caller's contact, else English. */
export async function languageFor(asked: unknown, { em, identity }: Context): Promise<Language> {
  const named = typeof asked === 'string' ? asked.toUpperCase() : '';
  if (named === 'EN' || named === 'ZH') return named;
  const contact = await em.findOne(Contact, { subject: identity.subject }, { orderBy: { id: 'asc' } });
  return contact?.language ?? 'EN';
}
