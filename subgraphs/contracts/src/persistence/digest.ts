import { defineEntity, p } from '@mikro-orm/core';
import { Notification } from './notification.ts';
import { Contact } from './party.ts';

const DigestSchema = defineEntity({
  name: 'Digest',
  tableName: 'digest',
  indexes: [{ properties: ['contactId'], where: 'told_at is null and gave_up_at is null' }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contactId: () => p.manyToOne(Contact).mapToPk().joinColumn('contact_id').deleteRule('restrict'),
    openedAt: p.datetime().length(3),
    /** It is sent then; moves with the contact's preferences. */
    dueAt: p.datetime().length(3),
    /** What stands in it is settled since then: nothing is added, and a repeat says the same. */
    composedAt: p.datetime().length(3).strictNullable(),
    /** Its mail, from when it is settled until it is told. */
    mail: p.json<{ readonly subject: string; readonly text: string; readonly html: string }>().strictNullable(),
    toldAt: p.datetime().length(3).strictNullable(),
    gaveUpAt: p.datetime().length(3).strictNullable(),
  },
});
/** One mail to one contact with everything that could wait for it. */
export class Digest extends DigestSchema.class {}
DigestSchema.setClass(Digest);

const DigestItemSchema = defineEntity({
  name: 'DigestItem',
  tableName: 'digest_item',
  properties: {
    notificationId: () =>
      p
        .manyToOne(Notification)
        .mapToPk()
        .joinColumn('notification_id')
        .primary()
        .deleteRule('cascade')
        .updateRule('restrict'),
    contactId: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('contact_id').primary().deleteRule('restrict').updateRule('restrict'),
    tenant: p.string(),
    digestId: () =>
      p.manyToOne(Digest).mapToPk().joinColumn('digest_id').deleteRule('restrict').updateRule('restrict').index(),
  },
});
/** A notification that one contact is told with a digest. */
export class DigestItem extends DigestItemSchema.class {}
DigestItemSchema.setClass(DigestItem);
