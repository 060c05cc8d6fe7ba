import type { Entry, InstantText, Sent } from './lifecycles.ts';
import type { ReminderSignals } from './updates.ts';

/** Phases that the `remediation` lifecycle shows. A finding is `PROPOSED` only before it has a lifecycle. */
export type RemediationPhase =
  | 'PROPOSED'
  | 'AWAITING_PLAN'
  | 'REMEDIATING'
  | 'AWAITING_VERIFICATION'
  | 'WATCHING_EFFECT'
  | 'SOLVED';

/** Where the remediation of a finding stands, as its record says. All instants are decided by rows, never by a timer. */
export type RemediationStanding = {
  readonly phase: RemediationPhase;
  /** Counts the steps that began: what is told of a step is told once. */
  readonly step: number;
  /** How often it did not work and was opened again. */
  readonly reopened: number;
  /** Until when the step is to be done; of `WATCHING_EFFECT`, when the effect is looked at. */
  readonly due: InstantText | null;
  /** When who has to act is reminded, in order: at 50, 75 and 90 % of the time. */
  readonly reminders: readonly InstantText[];
  /** When the customer hears that the step was not done in time. */
  readonly customerToldAt: InstantText | null;
  /** Another day is asked for, and not answered yet. */
  readonly isExtensionAsked: boolean;
};

/** Input of `remediation`: enough to enter the lifecycle at any phase. */
export type RemediationInput = Entry &
  RemediationStanding & {
    readonly tenant: string;
    readonly findingId: string;
    readonly contractId: string;
    /** For people: a code, so it may stand in summaries. */
    readonly grade: 'MAJOR' | 'MINOR' | 'OBSERVATION';
  };

/** Signals of `remediation`. Each carries one argument. */
export type RemediationSignals = ReminderSignals & {
  /** Something was decided (from audits). `move` says what, as a code. */
  moved: Sent & RemediationStanding & { readonly move: string };
  /** A notification that this lifecycle asked for was accepted for one contact (from contracts). */
  told: Sent & { readonly notificationId: string; readonly fact: string; readonly toldAt: InstantText };
};

export type RemediationOutcome = { readonly findingId: string; readonly ended: 'SOLVED' };
