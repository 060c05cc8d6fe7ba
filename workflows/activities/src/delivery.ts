import { counter } from '@surety/platform/telemetry/metrics';
import type { DeliveryActivities, Waiting } from '@surety/workflow-contract';
import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { NotificationToSendQuery } from './generated/contracts/graphql.ts';
import { type Mailer, refusalOf } from './mail.ts';
import {
  EscalateNotice,
  GiveUpNotification,
  NotificationToSend,
  PrepareDelivery,
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
  /** It was told, or is not to be told yet. */
  readonly isLeftAlone: boolean;
  readonly who: { readonly contactId: string } | { readonly webhookId: string };
  readonly messageId: string;
  /** @returns null once it was accepted */
  readonly send: () => Promise<Declined | null>;
};

const LIFTED = 'the breach does not stand now; nobody is told of it unless it comes back';
const SUPERSEDED = 'a newer correction is told instead';

export const deliveryActivities = (
  subgraphs: Subgraphs,
  mailer: Mailer,
  webhooks: WebhookCaller,
): DeliveryActivities => ({
  async deliver({ tenant, notificationId, attempt }) {
    const notificationToSend = await prepared(subgraphs, tenant, notificationId);
    const { giveUpAt, isLifted, isSuperseded } = notificationToSend;
    if (isSuperseded) {
      await subgraphs.tell('contracts', tenant, GiveUpNotification, { input: { notificationId } });
      const { recipients, webhooks: called } = notificationToSend;
      const told = [...recipients, ...called].filter(({ toldAt }) => toldAt).length;
      return { told, failed: 0, lastFailure: SUPERSEDED, superseded: true };
    }
    const addressees: readonly Addressee[] = [
      ...notificationToSend.recipients.map(recipient => byMail(mailer, recipient)),
      ...notificationToSend.webhooks.map(webhook => byWebhook(webhooks, webhook)),
    ];
    // Tried again like one that failed: the breach may come back until its period is sealed. What an interrupted try may have
    // told somebody is told to all, so that it is taken back.
    if (isLifted && activityInfo().attempt === 1)
      return { told: 0, failed: addressees.length, lastFailure: LIFTED, giveUpAt };
    const waiting = waitingOf(notificationToSend.recipients);

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
    const settled = await Promise.allSettled(addressees.filter(({ isLeftAlone }) => !isLeftAlone).map(tell));
    const declined = settled.flatMap(one => {
      if (one.status === 'rejected') throw one.reason;
      return one.value ?? [];
    });
    const failed = declined.filter(({ isGone }) => !isGone).length;
    return {
      told: addressees.length - declined.length - (waiting?.contacts ?? 0),
      failed,
      lastFailure: declined.at(-1)?.reason ?? null,
      acknowledgeBy,
      waiting,
      giveUpAt,
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

/** What is to be sent, once it is on record who is told with a digest and what stands in one. */
async function prepared(subgraphs: Subgraphs, tenant: string, notificationId: string): Promise<ToSend> {
  const read = async (): Promise<ToSend> => {
    const { notificationToSend } = await subgraphs.ask('contracts', tenant, NotificationToSend, { notificationId });
    if (notificationToSend) return notificationToSend;
    throw ApplicationFailure.nonRetryable(`There is no notification ${notificationId}.`, 'NOT_FOUND');
  };
  const found = await read();
  if (!found.toPrepare) return found;
  await subgraphs.tell('contracts', tenant, PrepareDelivery, { input: { notificationId } });
  return read();
}

/** Those who are not to be told yet, by the soonest of them. */
function waitingOf(recipients: readonly Recipient[]): Waiting | null {
  const waiting = recipients
    .flatMap(({ toldAt, waitsUntil, waitsUntilLocal, waitsFor }) =>
      toldAt || !waitsUntil || !waitsUntilLocal || !waitsFor
        ? []
        : [{ until: waitsUntil, local: waitsUntilLocal, because: waitsFor }],
    )
    .toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until));
  const [soonest] = waiting;
  return soonest ? { ...soonest, contacts: waiting.length } : null;
}

const byMail = (mailer: Mailer, recipient: Recipient): Addressee => {
  const { contactId, name, email, messageId, toldAt, waitsUntil, subject, text, html } = recipient;
  return {
    isLeftAlone: Boolean(toldAt ?? waitsUntil),
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
  isLeftAlone: Boolean(toldAt),
  who: { webhookId: call.webhookId },
  messageId: call.messageId,
  send: () => caller.call(call),
});
