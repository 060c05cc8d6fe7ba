import type { Entry, InstantText, Sent } from './lifecycles.ts';
import type { RemedyPhase, RemedyStanding } from './remedy.ts';
import type { ReminderSignals } from './updates.ts';

/** Phases that the `breach` lifecycle shows. */
export type BreachPhase =
  | 'NOTICE_DUE'
  | 'AWAITING_ANALYSIS'
  | RemedyPhase
  | 'AWAITING_SEAL'
  | 'AWAITING_CLAIM'
  | 'AWAITING_APPROVAL'
  | 'WITHDRAWN'
  | 'CLOSED';

/** How the contract was breached, where that was reported and not measured (H7.3). */
export type ReportedKind = 'LATE_SERVICE' | 'CHANGED_CONTENT' | 'INTERRUPTION';

/** Where the credit of a breach stands; anything but a claim and an approval that are awaited is at rest. */
export type CreditStanding = {
  readonly phase: string;
  /** Of the breach's record: what is older than what was heard is ignored. */
  readonly version: number;
};

/** What the figures of a breach say, for operators: numbers and names of indicators. */
export type BreachFigures = {
  readonly severity: 'MINOR' | 'MAJOR' | 'CRITICAL';
  /** Each promise that was missed, with what was measured; of a miss that is lifted, each that was measured. Empty for what was reported; absent from breaches of old. */
  readonly promised?: readonly string[];
};

/** Input of `breach`: enough to enter the lifecycle at any phase. All instants are decided by rows, never by a timer. */
export type BreachInput = Entry &
  BreachFigures & {
    readonly tenant: string;
    readonly breachId: string;
    readonly contractId: string;
    readonly phase: BreachPhase;
    /** Of the notice clock (H7.3.1): occurrence or detection, as the contract says. */
    readonly clockStart: InstantText;
    readonly notifyBy: InstantText;
    readonly analysisDue: InstantText;
    /** The same before anybody extended it; left out where nobody did. */
    readonly firstAnalysisDue?: InstantText;
    /** The period is sealed then: no later fact changes it without a reopening. */
    readonly sealAt: InstantText;
    /** For people: service name and period are not personal data, so they may stand in summaries. */
    readonly serviceName: string;
    readonly period: string;
    /** Absent where a target was missed. */
    readonly kind?: ReportedKind;
    /** The notice may wait: the contract lets the provider's manager hold it, and it is held. */
    readonly held: boolean;
    /** Set when the notice had been told before this run (reset, restart). */
    readonly toldAt?: InstantText;
    /** The cause was analysed before this run. Said by the phase too, unless that is WITHDRAWN. */
    readonly analysed?: boolean;
    /** How often newer figures lifted the miss, and brought it back, before this run. */
    readonly withdrawals?: number;
    readonly reinstatements?: number;
    /** The notice was due before the breach was found. Without it, whether the notice is overdue when the run begins. */
    readonly foundLate?: boolean;
    /** Its credit was worked out before this run: it follows new figures at once, not at the next seal only. */
    readonly settled?: boolean;
    /** Facts that were asked to be told before this run. */
    readonly asked?: readonly string[];
    /** The notice had been given up before this run: nobody could be reached. */
    readonly unreached?: boolean;
    /** The notice was late before this run, and that is on record. */
    readonly late?: boolean;
    /** Where the remedy stands, once the cause is known and the customer was told. Absent before, and from breaches of old. */
    readonly remedy?: RemedyStanding;
  };

/** Where the remedy stands then; absent while there is none. */
type Remedied = { readonly remedy?: RemedyStanding };

/** What the figures say then; absent in histories from before. */
type Refigured = Partial<BreachFigures>;

/** Signals of `breach`. Each carries one argument, and comes from contracts. */
export type BreachSignals = ReminderSignals & {
  opened: Sent;
  /** A notification that this lifecycle asked for was accepted for one contact. */
  told: Sent & Remedied & { readonly notificationId: string; readonly fact: string; readonly toldAt: InstantText };
  /** A notification that it asked for reached nobody and is not tried any more; histories from before lack it. */
  givenUp: Sent & { readonly fact: string };
  /** What was given up is tried again. */
  resent: Sent & { readonly fact: string };
  held: Sent;
  released: Sent;
  /** The figures changed, the miss stands. */
  revised: Sent & Refigured & { readonly revision: number };
  /** Newer figures lifted the miss (the n-th time); without a revision the report was taken back. */
  withdrawn: Sent & Refigured & { readonly revision: number | null; readonly times: number };
  /** A later correction brought it back (the n-th time). */
  reinstated: Sent &
    Refigured &
    Remedied & {
      readonly revision: number;
      readonly times: number;
      /** The analysis is due then: the time while the miss was lifted counts for nobody. Absent in histories from before. */
      readonly analysisDue?: InstantText;
    };
  analysed: Sent & Remedied;
  /** The analysis is due later. */
  extended: Sent & { readonly analysisDue: InstantText };
  /** Something was decided about the remedy; `remedy.move` says what. */
  moved: Sent & Refigured & { readonly remedy: RemedyStanding };
  /** Its period was reopened while the breach was open: late facts count until another instant. */
  sealMoved: Sent & { readonly sealAt: InstantText };
  /** A decision on the credit was made (H7.3.4). */
  credited: Sent & CreditStanding;
  /** What other breaches of its period or of the year give back has changed, and with it what caps leave to this one. */
  besideMoved: Sent;
};

export type BreachOutcome = {
  readonly breachId: string;
  /** TERMINATION: the customer chose to terminate over it (H7.4). */
  readonly ended: 'SEALED' | 'WITHDRAWN' | 'TERMINATION';
};
