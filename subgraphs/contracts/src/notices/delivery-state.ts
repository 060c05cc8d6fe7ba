import type { EntityManager } from '@mikro-orm/postgresql';
import { Breach } from '../persistence/breach.ts';
import { Acceptance, type Notification } from '../persistence/notification.ts';
import { Contact } from '../persistence/party.ts';
import { WebhookAcceptance } from '../persistence/webhook.ts';
import { webhooksToTell } from '../persistence/webhook-repository.ts';
import { isLifted, isSuperseded } from '../rules/corrected-notices.ts';
import { awaitedVoters } from './change-facts.ts';
import { recipientsOf } from './recipients.ts';
import { tellingTimes } from './telling-times.ts';

type Told = Pick<Notification, 'audience' | 'partyId' | 'changeId'> & Partial<Pick<Notification, 'audit' | 'survey'>>;

/** The contacts that a notification is for. */
export async function contactsToTell(
  em: EntityManager,
  { audience, partyId, changeId, audit = null, survey = null }: Told,
): Promise<readonly Contact[]> {
  const contacts = await em.find(Contact, { partyId, erasedAt: null }, { orderBy: { position: 'asc' } });
  if (survey !== null) return contacts.filter(({ id }) => survey.contactIds.includes(id));
  const awaited = changeId === null ? new Set(audit?.people) : await awaitedVoters(em, changeId);
  return recipientsOf(audience, contacts, awaited);
}

/** Whether corrections of the breach that a notification is about leave somebody to tell. */
export async function correctedState(
  em: EntityManager,
  notification: Pick<Notification, 'kind' | 'fact' | 'breachId'>,
): Promise<{ readonly isLifted: boolean; readonly isSuperseded: boolean }> {
  const { breachId } = notification;
  const breach = breachId === null ? null : await em.findOneOrFail(Breach, { id: breachId });
  return {
    isLifted: breach !== null && isLifted(notification, breach),
    isSuperseded: breach !== null && isSuperseded(notification, breach),
  };
}

/** How far a notification's delivery has come, by its rows: over once everybody was told, when it was given up, or when nobody else is to be told. */
export async function deliveryOf(em: EntityManager, notification: Notification, nowMs: number) {
  const { id: notificationId, gaveUpAt } = notification;
  const told =
    (await em.count(Acceptance, { notificationId })) + (await em.count(WebhookAcceptance, { notificationId }));
  const contacts = await contactsToTell(em, notification);
  const corrected = await correctedState(em, notification);
  const recipients = corrected.isSuperseded ? told : contacts.length + (await webhooksToTell(em, notification)).length;
  const { giveUpAtMs } = await tellingTimes(em, notification, contacts, nowMs);
  const isGivenUp = gaveUpAt !== null || giveUpAtMs <= nowMs;
  return { told, recipients, isOver: isGivenUp || told >= recipients };
}
