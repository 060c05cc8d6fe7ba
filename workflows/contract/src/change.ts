import type { Entry, InstantText, Sent } from './lifecycles.ts';
import type { ReminderSignals } from './updates.ts';

/** Phases that the `change` lifecycle shows. */
export type ChangePhase =
  | 'AWAITING_ASSESSMENT'
  | 'AWAITING_DECISION'
  | 'APPROVED'
  | 'SCHEDULED'
  | 'IMPLEMENTING'
  | 'IMPLEMENTED'
  | 'AWAITING_DOCUMENTATION'
  | 'DOCUMENTED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** Where a change stands, as its record says. All instants are decided by rows, never by a timer. */
export type ChangeStanding = {
  readonly phase: ChangePhase;
  /** Counts the steps that began: what is told of a step is told once. */
  readonly step: number;
  /** Until when the step is to be done, and when who has to do it is reminded; null where there is none. */
  readonly due: InstantText | null;
  readonly remindAt: InstantText | null;
  /** The vote that is open: on the change itself, or in the review of an emergency decision. */
  readonly board: BoardVote | null;
  readonly window: ChangeWindow | null;
};

export type BoardVote = {
  readonly isReview: boolean;
  readonly members: number;
  readonly cast: number;
  readonly quorum: number;
  /** Sides of which a member has not voted. */
  readonly sides: readonly ('PROVIDER' | 'CUSTOMER')[];
  readonly due: InstantText;
  readonly remindAt: InstantText;
};

export type ChangeWindow = {
  /** A window that is moved is the next one. */
  readonly number: number;
  readonly start: InstantText;
  readonly end: InstantText;
  /** It is to count as maintenance of the service. */
  readonly isMaintenance: boolean;
};

/** Input of `change`: enough to enter the lifecycle at any phase. */
export type ChangeInput = Entry &
  ChangeStanding & {
    readonly tenant: string;
    readonly changeId: string;
    readonly contractId: string;
    readonly serviceId: string;
    /** For people: a service's name is not personal data, so it may stand in summaries. */
    readonly serviceName: string;
    /** Numbers of the windows that were declared as maintenance and not cancelled (continue-as-new). */
    readonly declared?: readonly number[];
  };

/** Signals of `change`. Each carries one argument, and comes from contracts. */
export type ChangeSignals = ReminderSignals & {
  /** Something was decided, or a vote was cast. `move` says what, as a code. */
  moved: Sent & ChangeStanding & { readonly move: string };
  /** A notification that this lifecycle asked for was accepted for one contact. */
  told: Sent & { readonly notificationId: string; readonly fact: string; readonly toldAt: InstantText };
};

export type ChangeOutcome = {
  readonly changeId: string;
  readonly ended: 'DOCUMENTED' | 'REJECTED' | 'WITHDRAWN';
};
