import type { InstantText, Turn } from '@surety/workflow-contract';

/** An instant for people, to the minute: `2031-01-05 10:00 UTC`. */
export const inWords = (instant: InstantText | number): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Whose turn it is, for people. */
export const TURN_IN_WORDS: Readonly<Record<Turn, string>> = {
  PROVIDER: 'the provider',
  CUSTOMER: 'the customer',
  BOARD: 'the change board',
  SYSTEM: 'Surety itself',
  NOBODY: 'nobody',
};

/** What a fact of a breach says to whom, by the word after the breach's id. */
const TIDINGS: Readonly<Record<string, string>> = {
  notified: 'the customer of the breach',
  retracted: 'the customer that corrected data lifted the miss',
  reinstated: 'the customer that corrected data brought the miss back',
  warned: "the provider's manager that the customer does not know yet",
  'notice-late': "the provider's manager that the notice is late",
  'analysis-overdue': "the provider's manager that the analysis is overdue",
};

/** Whom a fact such as `breach/brc_…/notified` tells what, for people. */
export const tidingsOf = (fact: string): string => TIDINGS[fact.split('/')[2] ?? ''] ?? fact;
