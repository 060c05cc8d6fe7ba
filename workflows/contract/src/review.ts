import type { Entry, InstantText, Sent } from './lifecycles.ts';
import type { ReminderSignals } from './updates.ts';

/** Phases that the `review` lifecycle shows. */
export type ReviewPhase = 'COLLECTING' | 'AWAITING_COMPLETION' | 'AWAITING_APPROVAL' | 'AWAITING_ANSWER' | 'PUBLISHED';

/** Where a review stands, as its record says. All instants are decided by rows, never by a timer. */
export type ReviewStanding = {
  readonly phase: ReviewPhase;
  /** Counts the steps that began: what is told of a step is told once. */
  readonly step: number;
  /** Until when the step is to be done, and when who has to do it is reminded; null where there is none. */
  readonly due: InstantText | null;
  readonly remindAt: InstantText | null;
  /** Both sides agreed to targets that it proposed, and the supplement is to be opened; absent in histories from before that. */
  readonly isSupplementDue?: boolean;
};

/** Input of `review`: enough to enter the lifecycle at any phase. */
export type ReviewInput = Entry &
  ReviewStanding & {
    readonly tenant: string;
    readonly reviewId: string;
    readonly contractId: string;
    /** For people: kind and period are codes, so they may stand in summaries. */
    readonly kind: 'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW' | 'REQUESTED_REPORT';
    readonly period: string;
  };

/** Signals of `review`. Each carries one argument. */
export type ReviewSignals = ReminderSignals & {
  /** Something was decided (from audits). `move` says what, as a code. */
  moved: Sent & ReviewStanding & { readonly move: string };
  /** A notification that this lifecycle asked for was accepted for one contact (from contracts). */
  told: Sent & { readonly notificationId: string; readonly fact: string; readonly toldAt: InstantText };
};

export type ReviewOutcome = { readonly reviewId: string; readonly ended: 'PUBLISHED' };
