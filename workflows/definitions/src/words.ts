import type { InstantText, Turn } from '@surety/workflow-contract';

/** An instant for people, to the minute: `2031-01-05 10:00 UTC`. */
export const inWords = (instant: InstantText | number): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Whose turn it is, for people. */
export const TURN_IN_WORDS: Readonly<Record<Turn, string>> = {
  PROVIDER: 'the provider',
  CUSTOMER: 'the customer',
  SYSTEM: 'Surety itself',
  NOBODY: 'nobody',
};
