import { counter } from '@surety/platform/telemetry/metrics';
import type { DeliveryActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import type { NotificationToSendQuery } from './generated/contracts/graphql.ts';
import { type Mailer, refusalOf } from './mail.ts';
import { GiveUpNotification, NotificationToSend, RecordTold } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

const countNotification = counter(
  'surety_notifications_total',
  'Attempts to tell a contact, and notifications that were given up.',
  ['told', 'failed', 'given_up'],
);

type Recipient = NonNullable<NotificationToSendQuery['notificationToSend']>['recipients'][number];

export const deliveryActivities = (subgraphs: Subgraphs, mailer: Mailer): DeliveryActivities => ({
  async deliver({ tenant, notificationId }) {
    const { notificationToSend } = await subgraphs.ask('contracts', tenant, NotificationToSend, { notificationId });
    if (!notificationToSend)
      throw ApplicationFailure.nonRetryable(`There is no notification ${notificationId}.`, 'NOT_FOUND');
    const { recipients } = notificationToSend;

    /** @returns why the mail was not taken; null when it was, which is on record then */
    const tell = async ({ contactId, name, email, messageId, subject, text, html }: Recipient) => {
      try {
        await mailer.send({ to: { name, address: email }, messageId, subject, text, html });
      } catch (error) {
        countNotification('failed');
        return refusalOf(error);
      }
      countNotification('told');
      await subgraphs.tell('contracts', tenant, RecordTold, { input: { notificationId, contactId, messageId } });
      return null;
    };

    // All are through before a fault of one is told: the next try must find on record who was reached.
    const settled = await Promise.allSettled(recipients.filter(({ toldAt }) => !toldAt).map(tell));
    const failures = settled.map(one => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    const refusals = failures.filter(reason => reason !== null);
    return {
      told: recipients.length - refusals.length,
      failed: refusals.length,
      lastFailure: refusals.at(-1) ?? null,
    };
  },

  async giveUpDelivery({ tenant, notificationId }) {
    await subgraphs.tell('contracts', tenant, GiveUpNotification, { input: { notificationId } });
    countNotification('given_up');
  },
});
