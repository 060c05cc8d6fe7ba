import { nextLocalTimeMs, quietUntilMs } from '@surety/domain';
import type { Urgency } from './urgency.ts';

/** When somebody wants to be written to. Local times of the contact's zone, `HH:MM`; both or none of the quiet hours. */
export type Preferences = {
  readonly timeZone: string;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  /** What can wait comes as one mail then. */
  readonly digestAt: string | null;
};

/** What is to be told, as far as it decides when. */
type Message = {
  readonly urgency: Urgency;
  /** When what it is about is due, epoch milliseconds; null where nothing is. */
  readonly dueMs: number | null;
};

/** It is not to be told before an instant, and why. Epoch milliseconds. */
export type Wait = { readonly untilMs: number; readonly because: 'QUIET_HOURS' | 'DIGEST' };

/** The end of the contact's quiet hours, or the instant itself outside them. */
const afterQuietMs = ({ quietFrom, quietUntil, timeZone }: Preferences, atMs: number): number =>
  quietFrom === null || quietUntil === null
    ? atMs
    : (quietUntilMs({ from: quietFrom, until: quietUntil }, timeZone, atMs) ?? atMs);

/** When the next digest of a contact goes out, never within the quiet hours; at once for one who wants none any more. */
export const nextDigestMs = (preferences: Preferences, nowMs: number): number =>
  afterQuietMs(
    preferences,
    preferences.digestAt === null ? nowMs : nextLocalTimeMs(preferences.digestAt, preferences.timeZone, nowMs),
  );

/**
 * Until when a message waits for a contact.
 * @param mayGather false where it was in a digest that could not be told: it goes on its own then
 * @returns null: it is told now
 */
export function waitOf(
  preferences: Preferences,
  { urgency, dueMs }: Message,
  nowMs: number,
  mayGather = true,
): Wait | null {
  if (urgency === 'URGENT') return null;
  const isInTime = (atMs: number): boolean => urgency === 'CAN_WAIT' || dueMs === null || atMs < dueMs;
  if (preferences.digestAt !== null && mayGather && urgency !== 'ON_ITS_OWN') {
    const untilMs = nextDigestMs(preferences, nowMs);
    if (isInTime(untilMs)) return { untilMs, because: 'DIGEST' };
  }
  const untilMs = afterQuietMs(preferences, nowMs);
  return untilMs > nowMs && isInTime(untilMs) ? { untilMs, because: 'QUIET_HOURS' } : null;
}
