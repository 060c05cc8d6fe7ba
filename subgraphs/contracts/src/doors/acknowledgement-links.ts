import type { LinkGrant, SignedLinks } from '@surety/platform/signed-links';
import type { Notification } from '../persistence/notification.ts';

const PURPOSE = 'acknowledge';
const DAY_MS = 24 * 3_600_000;
const VALID_DAYS = 30;

/** On the real clock, at the end of a day, so that a mail that is sent again reads as before. Whoever comes later finds the notice in the graph. */
const expiryMs = (nowMs: number): number => (Math.floor(nowMs / DAY_MS) + 1 + VALID_DAYS) * DAY_MS;

/** Links by which one contact acknowledges one notice. */
export type AcknowledgementLinks = {
  to(notice: Pick<Notification, 'id' | 'tenant'>, contactId: string, nowMs: number): string;
  /** @returns null for a link that is not believed, or is over */
  read(token: string, nowMs: number): LinkGrant | null;
};

/** @param publicUrl where people reach the gateway */
export const acknowledgementLinks = (publicUrl: string, links: SignedLinks): AcknowledgementLinks => ({
  to({ id: recordId, tenant }, contactId, nowMs) {
    const token = links.sign({ purpose: PURPOSE, tenant, recordId, contactId, expiresAtMs: expiryMs(nowMs) });
    return new URL(`/doors/contracts/links/acknowledge?token=${token}`, publicUrl).href;
  },
  read: (token, nowMs) => links.verify(token, PURPOSE, nowMs),
});
