import type { TerminationWork } from './activities.ts';
import type { Entry, InstantText, Sent } from './lifecycles.ts';
import type { ReminderSignals } from './updates.ts';

/** Phases that the `termination` lifecycle shows. */
export type TerminationPhase =
  | 'OFFERED'
  | 'NOTICE_GIVEN'
  | 'CONFIRMED'
  | 'HANDOVER'
  | 'HANDED_OVER'
  | 'WITHDRAWN'
  | 'REFUSED'
  | 'LAPSED'
  | 'REPLACED';

/** Where a termination stands, as its record says. All instants are decided by rows, never by a timer. */
export type TerminationStanding = {
  readonly phase: TerminationPhase;
  /** The newest decision, as a code, and the record's version with it: what is told of it is told once. */
  readonly move: string;
  readonly step: number;
  readonly givenBy: 'PROVIDER' | 'CUSTOMER';
  /** The other side confirmed the notice, or agreed. */
  readonly isConfirmed: boolean;
  /** The contract ends then; null for an offer to end at once. */
  readonly endsAt: InstantText | null;
  /** An offer can be answered until then; null for a notice. */
  readonly answerBy: InstantText | null;
  readonly awaited: readonly AwaitedOfTermination[];
};

/** Something that waits for a side. */
export type AwaitedOfTermination = {
  readonly kind: TerminationWork;
  /** What it is about, once: `records-2` is to be handed over, `records-2-answer` to be accepted or rejected. */
  readonly about: string;
  readonly whoseTurn: 'PROVIDER' | 'CUSTOMER';
  /** That side is told that it is its turn. */
  readonly isAnnounced: boolean;
  readonly remindAt: InstantText;
  readonly due: InstantText;
};

/** Input of `termination`: enough to enter the lifecycle at any phase. */
export type TerminationInput = Entry &
  TerminationStanding & {
    readonly tenant: string;
    readonly terminationId: string;
    readonly contractId: string;
  };

/** Signals of `termination`. Each carries one argument, and comes from contracts. */
export type TerminationSignals = ReminderSignals & {
  /** Something was decided, or time has brought something about. */
  moved: Sent & TerminationStanding;
  /** A notification that this lifecycle asked for was accepted for one contact. */
  told: Sent & { readonly notificationId: string; readonly fact: string; readonly toldAt: InstantText };
};

export type TerminationOutcome = {
  readonly terminationId: string;
  readonly ended: 'HANDED_OVER' | 'WITHDRAWN' | 'REFUSED' | 'LAPSED' | 'REPLACED';
};
