import type { DeliveryActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { type Mailer, refusalOf } from './mail.ts';
import { GiveUpNotification, NotificationToSend, RecordTold } from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const deliveryActivities = (subgraphs: Subgraphs, mailer: Mailer): DeliveryActivities => ({
  async deliver({ tenant, notificationId }) {
    const { notificationToSend } = await subgraphs.ask('contracts', tenant, NotificationToSend, { notificationId });
    if (!notificationToSend)
      throw ApplicationFailure.nonRetryable(`There is no notification ${notificationId}.`, 'NOT_FOUND');
    const untold = notificationToSend.recipients.filter(({ toldAt }) => !toldAt);
    let told = notificationToSend.recipients.length - untold.length;
    let lastFailure: string | null = null;
    for (const { contactId, name, email, messageId, subject, text, html } of untold) {
      try {
        await mailer.send({ to: { name, address: email }, messageId, subject, text, html });
      } catch (error) {
        lastFailure = refusalOf(error);
        continue;
      }
      await subgraphs.tell('contracts', tenant, RecordTold, { input: { notificationId, contactId, messageId } });
      told += 1;
    }
    return { told, failed: notificationToSend.recipients.length - told, lastFailure };
  },

  async giveUpDelivery({ tenant, notificationId }) {
    await subgraphs.tell('contracts', tenant, GiveUpNotification, { input: { notificationId } });
  },
});
