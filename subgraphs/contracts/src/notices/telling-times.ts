import type { EntityManager } from '@mikro-orm/postgresql';
import { localTimeOf } from '@surety/domain';
import { GIVE_UP_AFTER_MS } from '../lifecycles/delivery-lifecycle.ts';
import type { Digest } from '../persistence/digest.ts';
import { digestsOf, isOpen } from '../persistence/digest-repository.ts';
import { Acceptance, type Notification } from '../persistence/notification.ts';
import type { Contact } from '../persistence/party.ts';
import { URGENCY } from '../rules/urgency.ts';
import { type Wait, waitOf } from '../rules/when-told.ts';
import { dueMsOf } from './due-of.ts';

/** A digest says when it was told or given up; should that message ever be lost, one looks again after so long. */
const LOOK_AGAIN_AFTER_MS = 24 * 3_600_000;

type Message = Parameters<typeof waitOf>[1];

/** A contact is not told yet, until when and why; `isGathered`: it is told with a digest that knows of it. */
export type ContactWait = Wait & { readonly isGathered: boolean; readonly local: string };

/** When the contacts of a notification were told, until when the others wait, and when attempts are given up. */
type TellingTimes = {
  readonly toldAt: ReadonlyMap<string, Date>;
  readonly waits: ReadonlyMap<string, ContactWait>;
  readonly giveUpAtMs: number;
};

/** @param contacts whom the notification is for */
export async function tellingTimes(
  em: EntityManager,
  notification: Notification,
  contacts: readonly Contact[],
  nowMs: number,
): Promise<TellingTimes> {
  // The first acceptance sets `toldAt`: before it there is none.
  const accepted = notification.toldAt === null ? [] : await em.find(Acceptance, { notificationId: notification.id });
  const toldAt = new Map(accepted.map(({ contactId, at }) => [contactId, at]));
  const untold = contacts.filter(({ id }) => !toldAt.has(id));
  const urgency = notification.urgedAt === null ? URGENCY[notification.kind] : 'URGENT';
  const message = { urgency, dueMs: await dueMsOf(em, notification) };
  const digests = await digestsOf(em, notification.id);
  const beganMs = notification.roundBeganAt.getTime();
  const firstMs = (contact: Contact): number =>
    digests.get(contact.id)?.dueAt.getTime() ?? waitOf(contact, message, beganMs)?.untilMs ?? beganMs;
  return {
    toldAt,
    waits: new Map(
      untold.flatMap(contact => {
        const wait = contactWait(contact, digests.get(contact.id), message, nowMs);
        return wait ? [[contact.id, wait] as const] : [];
      }),
    ),
    giveUpAtMs: Math.max(beganMs, ...untold.map(firstMs)) + GIVE_UP_AFTER_MS,
  };
}

/** What stands in a digest is told with it; before that is settled, somebody may ask for it to be told at once. */
function contactWait(
  contact: Contact,
  digest: Digest | undefined,
  message: Message,
  nowMs: number,
): ContactWait | null {
  if (digest && isOpen(digest) && (digest.composedAt !== null || message.urgency !== 'URGENT')) {
    const dueMs = digest.dueAt.getTime();
    const untilMs = dueMs > nowMs ? dueMs : nowMs + LOOK_AGAIN_AFTER_MS;
    return { untilMs, because: 'DIGEST', isGathered: true, local: localOf(contact, dueMs) };
  }
  const wait = waitOf(contact, message, nowMs, digest === undefined);
  return wait && { ...wait, isGathered: false, local: localOf(contact, wait.untilMs) };
}

/** An instant on a contact's clock, e.g. `07:00 Europe/Berlin`. */
export const localOf = ({ timeZone }: Pick<Contact, 'timeZone'>, atMs: number): string =>
  `${localTimeOf(atMs, timeZone)} ${timeZone}`;
