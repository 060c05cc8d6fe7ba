import type { EntityManager } from '@mikro-orm/postgresql';
import { digestFact, digestGiveUpAtMs } from '../lifecycles/digest-lifecycle.ts';
import { Digest } from '../persistence/digest.ts';
import { isOpen } from '../persistence/digest-repository.ts';
import { Contact } from '../persistence/party.ts';
import { messageId } from './message-id.ts';
import type { NotificationToSend } from './notification-to-send.ts';
import { localOf } from './telling-times.ts';

/** A digest as its delivery sends it, with the mail that was settled. @returns null when there is no such digest */
export async function digestToSend(em: EntityManager, id: string, nowMs: number): Promise<NotificationToSend | null> {
  const digest = await em.findOne(Digest, { id });
  if (!digest) return null;
  const { composedAt, dueAt, mail, toldAt } = digest;
  const contact = await em.findOneOrFail(Contact, { id: digest.contactId });
  const fact = digestFact(digest);
  const isAhead = composedAt === null && dueAt.getTime() > nowMs;
  return {
    id,
    fact,
    giveUpAt: new Date(digestGiveUpAtMs(digest)),
    toPrepare: isOpen(digest) && composedAt === null && !isAhead,
    isLifted: false,
    isSuperseded: false,
    acknowledgeBy: null,
    recipients: [
      {
        contactId: contact.id,
        name: contact.name,
        email: contact.email,
        messageId: messageId(fact, contact.id),
        toldAt,
        waitsUntil: isAhead ? dueAt : null,
        waitsUntilLocal: isAhead ? localOf(contact, dueAt.getTime()) : null,
        waitsFor: isAhead ? 'DIGEST' : null,
        ...(mail ?? { subject: '', text: '', html: '' }),
      },
    ],
    webhooks: [],
  };
}
