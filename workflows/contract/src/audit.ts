import type { Entry, InstantText, Sent } from './lifecycles.ts';
import type { ReminderSignals } from './updates.ts';

/** Phases that the `audit` lifecycle shows. */
export type AuditPhase = 'DRAFT' | 'ORDERED' | 'FIELD_WORK' | 'REPORTED' | 'CLOSED' | 'CANCELLED';

/** Where an audit stands, as its record says. All instants are decided by rows, never by a timer. */
export type AuditStanding = {
  readonly phase: AuditPhase;
  /** Counts the steps that began: what is told of a step is told once. */
  readonly step: number;
  /** Until when the step is to be done; null where nothing is awaited of its auditors. */
  readonly due: InstantText | null;
  /** When who has to act is reminded, in order: at 50, 75 and 90 % of the time. */
  readonly reminders: readonly InstantText[];
  /** So many of its findings are not verified as solved yet. */
  readonly openFindings: number;
};

/** Input of `audit`: enough to enter the lifecycle at any phase. */
export type AuditInput = Entry &
  AuditStanding & {
    readonly tenant: string;
    readonly auditId: string;
    readonly contractId: string;
    /** For people: a code, so it may stand in summaries. */
    readonly kind: 'INTERNAL' | 'EXTERNAL';
  };

/** Signals of `audit`. Each carries one argument. */
export type AuditSignals = ReminderSignals & {
  /** Something was decided (from audits). `move` says what, as a code. */
  moved: Sent & AuditStanding & { readonly move: string };
  /** A notification that this lifecycle asked for was accepted for one contact (from contracts). */
  told: Sent & { readonly notificationId: string; readonly fact: string; readonly toldAt: InstantText };
};

export type AuditOutcome = { readonly auditId: string; readonly ended: 'CLOSED' | 'CANCELLED' };
