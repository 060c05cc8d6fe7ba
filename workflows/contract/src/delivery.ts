import type { Entry, InstantText, Sent } from './lifecycles.ts';

/** Input of `delivery`, of a notification or of a digest: ids only; contacts and text are read by its activity at the moment of sending. */
export type DeliveryInput = Entry & {
  readonly tenant: string;
  readonly notificationId: string;
  /** What is told, e.g. `breach/brc_…/notified`. */
  readonly fact: string;
  /** Absent for a digest. */
  readonly contractId?: string;
  /** Attempts are given up (on record) at this instant; an attempt may put it off. */
  readonly giveUpAt: InstantText;
  readonly attempts: number;
  /** By this share each wait is longer than planned (jitter), from 0. */
  readonly spread?: number;
  /** Contacts and webhooks told before this run (continue-as-new). */
  readonly told?: number;
};

export type DeliverySignals = {
  requested: Sent;
  /** An operator wants it tried at once. */
  resent: Sent;
  /** A contact's preferences changed, or a digest was told or given up: who can be told is looked at again. */
  rearranged: Sent;
  /** One of those who were told says that it has arrived. */
  acknowledged: Sent & { readonly at: InstantText };
};

/** Phases that the `delivery` lifecycle shows. */
export type DeliveryPhase =
  | 'SENDING'
  | 'WAITING'
  | 'RETRYING'
  | 'AWAITING_ACKNOWLEDGEMENT'
  | 'TOLD'
  | 'SUPERSEDED'
  | 'GIVEN_UP';

/** Contacts that are not to be told yet, by the soonest of them; `local` is that instant on their clock, e.g. `07:00 Europe/Berlin`. */
export type Waiting = {
  readonly until: InstantText;
  readonly local: string;
  readonly because: 'QUIET_HOURS' | 'DIGEST';
  /** How many wait in all. */
  readonly contacts: number;
};

export type DeliveryOutcome = {
  readonly notificationId: string;
  readonly ended: Extract<DeliveryPhase, 'TOLD' | 'SUPERSEDED' | 'GIVEN_UP'>;
};
