import { defineEntity, p } from '@mikro-orm/core';
import type { NotificationKind } from '../rules/notification-kinds.ts';
import { Contract } from './contract.ts';
import { Notification } from './notification.ts';
import { Contact, Party } from './party.ts';

const WebhookSchema = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    partyId: () => p.manyToOne(Party).mapToPk().joinColumn('party_id').deleteRule('restrict').index(),
    url: p.text(),
    /** What it is told; nothing named: everything. */
    kinds: p.array().$type<readonly NotificationKind[]>(),
    /** `whsec_…`; the former one signs too until its time is over. */
    secret: p.text(),
    formerSecret: p.text().strictNullable(),
    formerSecretUntil: p.datetime().length(3).strictNullable(),
    active: p.boolean(),
    /** Its endpoint said that it is gone for good (410). */
    goneAt: p.datetime().length(3).strictNullable(),
    removedAt: p.datetime().length(3).strictNullable(),
    /** Its secrets were forgotten when the party's last contract was closed, and which that was. */
    revokedAt: p.datetime().length(3).nullable(),
    revokedForId: () => p.manyToOne(Contract).mapToPk().joinColumn('revoked_for_id').nullable().deleteRule('restrict'),
    createdAt: p.datetime().length(3),
    /** Of the record: grows with every change of it. */
    version: p.integer(),
  },
});
/** An address of a party's system that is told what the party is told. */
export class Webhook extends WebhookSchema.class {}
WebhookSchema.setClass(Webhook);

const WebhookAcceptanceSchema = defineEntity({
  name: 'WebhookAcceptance',
  tableName: 'webhook_acceptance',
  properties: {
    notificationId: () =>
      p
        .manyToOne(Notification)
        .mapToPk()
        .joinColumn('notification_id')
        .primary()
        .deleteRule('restrict')
        .updateRule('restrict'),
    webhookId: () =>
      p.manyToOne(Webhook).mapToPk().joinColumn('webhook_id').primary().deleteRule('restrict').updateRule('restrict'),
    tenant: p.string(),
    at: p.datetime().length(3),
  },
});
/** A system accepted a notification. */
export class WebhookAcceptance extends WebhookAcceptanceSchema.class {}
WebhookAcceptanceSchema.setClass(WebhookAcceptance);

const DeadLetterSchema = defineEntity({
  name: 'DeadLetter',
  tableName: 'dead_letter',
  indexes: [{ properties: ['notificationId'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    notificationId: () => p.manyToOne(Notification).mapToPk().joinColumn('notification_id').deleteRule('restrict'),
    /** Who was not reached: one of the two. */
    contactId: () => p.manyToOne(Contact).mapToPk().joinColumn('contact_id').strictNullable().deleteRule('restrict'),
    webhookId: () => p.manyToOne(Webhook).mapToPk().joinColumn('webhook_id').strictNullable().deleteRule('restrict'),
    attempts: p.integer(),
    /** Why, without anybody's address. */
    lastFailure: p.text(),
    /** Null while it is still tried. */
    givenUpAt: p.datetime().length(3).strictNullable().index(),
  },
});
/** A notification that did not reach one of those that are to be told. It goes once it does. */
export class DeadLetter extends DeadLetterSchema.class {}
DeadLetterSchema.setClass(DeadLetter);
