import type { Entry, InstantText, Sent } from './lifecycles.ts';

/** Input of `delivery`: ids only; contacts and text are read by its activity at the moment of sending. */
export type DeliveryInput = Entry & {
  readonly tenant: string;
  readonly notificationId: string;
  /** What is told, e.g. `breach/brc_…/notified`. */
  readonly fact: string;
  readonly contractId: string;
  /** Attempts are given up (on record) at this instant. */
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
  /** One of those who were told says that it has arrived. */
  acknowledged: Sent & { readonly at: InstantText };
};

/** Phases that the `delivery` lifecycle shows. */
export type DeliveryPhase = 'SENDING' | 'RETRYING' | 'AWAITING_ACKNOWLEDGEMENT' | 'TOLD' | 'GIVEN_UP';

export type DeliveryOutcome = { readonly notificationId: string; readonly ended: 'TOLD' | 'GIVEN_UP' };
