import { addDays, endOfLocalDateMs } from '@surety/domain';

/** What is handed over at the end of a contract (H7.4), in the order of the checklist. */
export const HANDOVER_KINDS = ['RECORDS', 'DATA_EXPORT', 'KNOWLEDGE_BASE', 'ACCESS', 'EQUIPMENT', 'SUPPORT'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];

export const HANDOVER_STATES = ['OPEN', 'HANDED_OVER', 'ACCEPTED'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/** Who sees to something where nobody said so. */
export const DEFAULT_OWNER = "The provider's manager";

/** So many local days after the contract's last one something is handed over, where nobody said otherwise. */
const HANDOVER_DAYS = 30;
/** So many local days after that the customer says whether it is complete. */
const ACCEPT_DAYS = 10;

/** The checklist of a contract whose last day is known, with dates of its own calendar. @source handbook H7.4 */
export const checklist = (lastDay: string, timeZone: string) =>
  HANDOVER_KINDS.map((kind, position) => {
    const dueOn = addDays(lastDay, HANDOVER_DAYS);
    return { kind, position, owner: DEFAULT_OWNER, dueOn, dueMs: endOfLocalDateMs(dueOn, timeZone) };
  });

/** Until when the customer accepts or rejects what was handed over at an instant. */
export const acceptanceDueMs = (handedOverOn: string, timeZone: string): number =>
  endOfLocalDateMs(addDays(handedOverOn, ACCEPT_DAYS), timeZone);

/** The local day by which something is handed over once more: its own, or ten days from now where that is later. */
export function dueAfterRejection(dueOn: string, today: string): string {
  const later = addDays(today, ACCEPT_DAYS);
  return dueOn > later ? dueOn : later;
}
