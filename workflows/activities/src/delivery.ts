import { counter } from '@surety/platform/telemetry/metrics';
import type { DeliveryActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import type { NotificationToSendQuery } from './generated/contracts/graphql.ts';
import { type Mailer, refusalOf } from './mail.ts';
import {
  EscalateNotice,
  GiveUpNotification,
  NotificationToSend,
  RecordNotTold,
  RecordTold,
} from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';
import type { Declined, WebhookCaller } from './webhooks.ts';

const countNotification = counter(
  'surety_notifications_total',
  'Attempts to tell a contact or a webhook, and notifications that were given up.',
  ['told', 'failed', 'given_up'],
);

type ToSend = NonNullable<NotificationToSendQuery['notificationToSend']>;
type Recipient = ToSend['recipients'][number];
type Webhook = ToSend['webhooks'][number];

/** Somebody to tell, by the id under which it is recorded. */
type Addressee = {
  readonly toldAt: string | null;
  readonly who: { readonly contactId: string } | { readonly webhookId: string };
  readonly messageId: string;
  /** @returns null once it was accepted */
  readonly send: () => Promise<Declined | null>;
};

export const deliveryActivities = (
  subgraphs: Subgraphs,
  mailer: Mailer,
  webhooks: WebhookCaller,
): DeliveryActivities => ({
  async deliver({ tenant, notificationId, attempt }) {
    const { notificationToSend } = await subgraphs.ask('contracts', tenant, NotificationToSend, { notificationId });
    if (!notificationToSend)
      throw ApplicationFailure.nonRetryable(`There is no notification ${notificationId}.`, 'NOT_FOUND');
    const addressees: readonly Addressee[] = [
      ...notificationToSend.recipients.map(recipient => byMail(mailer, recipient)),
      ...notificationToSend.webhooks.map(webhook => byWebhook(webhooks, webhook)),
    ];

    /** @returns why it was not taken, on record; null when it was, which is on record then */
    let { acknowledgeBy } = notificationToSend;
    const tell = async ({ who, messageId, send }: Addressee) => {
      const declined = await send();
      if (declined) {
        countNotification('failed');
        const input = { notificationId, attempt, ...who, ...declined };
        await subgraphs.tell('contracts', tenant, RecordNotTold, { input });
        return declined;
      }
      countNotification('told');
      const { recordTold } = await subgraphs.tell('contracts', tenant, RecordTold, {
        input: { notificationId, ...who, messageId },
      });
      acknowledgeBy = recordTold.notification?.acknowledgeBy ?? null;
      return null;
    };

    // All are through before a fault of one is told: the next try must find on record who was reached.
    const settled = await Promise.allSettled(addressees.filter(({ toldAt }) => !toldAt).map(tell));
    const declined = settled.flatMap(one => {
      if (one.status === 'rejected') throw one.reason;
      return one.value ?? [];
    });
    const failed = declined.filter(({ isGone }) => !isGone).length;
    return {
      told: addressees.length - declined.length,
      failed,
      lastFailure: declined.at(-1)?.reason ?? null,
      acknowledgeBy,
    };
  },

  async escalateNotice({ tenant, notificationId }) {
    await subgraphs.tell('contracts', tenant, EscalateNotice, { input: { notificationId } });
  },

  async giveUpDelivery({ tenant, notificationId }) {
    await subgraphs.tell('contracts', tenant, GiveUpNotification, { input: { notificationId } });
    countNotification('given_up');
  },
});

const byMail = (mailer: Mailer, recipient: Recipient): Addressee => {
  const { contactId, name, email, messageId, toldAt, subject, text, html } = recipient;
  return {
    toldAt: toldAt ?? null,
    who: { contactId },
    messageId,
    async send() {
      try {
        await mailer.send({ to: { name, address: email }, messageId, subject, text, html });
        return null;
      } catch (error) {
        return { reason: refusalOf(error), isGone: false };
      }
    },
  };
};

const byWebhook = (caller: WebhookCaller, { toldAt, ...call }: Webhook): Addressee => ({
  toldAt: toldAt ?? null,
  who: { webhookId: call.webhookId },
  messageId: call.messageId,
  send: () => caller.call(call),
});
