import type { Entry, InstantText, Sent } from './lifecycles.ts';

/** Phases that the `contract` lifecycle shows. */
export type ContractPhase =
  | 'DRAFT'
  | 'OFFERED'
  | 'SIGNING'
  | 'AWAITING_TERM'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'ABANDONED';

/** Where the negotiation of a contract's next version stands. */
export type Negotiation = {
  readonly version: number;
  /** Of the version: an offer that is to be answered, or agreed on and to be signed; anything else is over. */
  readonly state: string;
  /** Who has to answer an offer; null while none is open. */
  readonly whoseTurn: 'PROVIDER' | 'CUSTOMER' | null;
  /** An offer that is not answered by then expires; null while none is open. */
  readonly expiresAt: InstantText | null;
};

/** Where a contract's last suspension stands: both sides must want it, either ends it. */
export type Suspension = {
  readonly suspensionId: string;
  readonly state: 'REQUESTED' | 'REFUSED' | 'IN_FORCE' | 'ENDED';
  readonly requestedBy: 'PROVIDER' | 'CUSTOMER';
  /** Nothing is promised since then, and until then. */
  readonly since: InstantText | null;
  readonly until: InstantText | null;
};

/** Where the end of a contract before its term stands (H7.4). */
export type ContractTermination = {
  readonly terminationId: string;
  /** The last day is known: a notice stands, or both sides agreed. */
  readonly isRunning: boolean;
  readonly endsAt: InstantText | null;
  /** The contract ended then, before its term; null while it has not. */
  readonly endedAt: InstantText | null;
  /** Late facts about the last period count until then; null while it has not ended. */
  readonly lastSealAt: InstantText | null;
};

/** The dates before the end of a contract's term (H7.4). */
export type ContractRenewal = {
  /** Both sides are told then that the term ends soon. */
  readonly opensAt: InstantText;
  /** It is renewed by itself then, unless a side has opted out; null where both sides have to sign. */
  readonly renewsAt: InstantText | null;
};

/** Input of `contract`: enough to enter the lifecycle at any phase. */
export type ContractInput = Entry & {
  readonly tenant: string;
  readonly contractId: string;
  readonly phase: ContractPhase;
  /** The signed version in force, if any. */
  readonly version?: number;
  readonly termStart?: InstantText;
  readonly termEnd?: InstantText;
  /** Late facts about the last period count until then (term end + grace time); without it, for a day after the term. */
  readonly lastSealAt?: InstantText;
  /** The dates before the end of the term; without it, nothing happens before. */
  readonly renewal?: ContractRenewal;
  /** The version that was handed over, and the next check, when a run before did so (continue-as-new). */
  readonly handedOver?: number;
  /** The negotiation that is open, and signed versions whose date has not come (continue-as-new, restart from the row). */
  readonly negotiation?: Negotiation;
  readonly ahead?: readonly VersionAhead[];
  readonly nextCheckAt?: InstantText | null;
  /** When the next review is due, when a run before knew (continue-as-new). */
  readonly nextReviewAt?: InstantText;
  /** The proposed version that is to be compared with the past. */
  readonly assess?: number;
  /** The last suspension, when one was asked for. */
  readonly suspension?: Suspension;
  /** Periods that were reopened, and that metrics was not told of in this run. */
  readonly reopened?: readonly ReopenedPeriod[];
  /** The next seal (continue-as-new). */
  readonly nextSeal?: NextSeal | null;
  /** The termination that runs, or that ended the contract. */
  readonly termination?: ContractTermination;
};

/** A sealed period that was opened again: late facts count until then. */
export type ReopenedPeriod = { readonly reopeningId: string; readonly period: string; readonly until: InstantText };

/** The next instant at which periods of the contract are sealed: from then on late facts change nothing of them. */
export type NextSeal = { readonly at: InstantText; readonly periods: readonly string[] };

/** A signed version whose date has not come. */
export type VersionAhead = { readonly version: number; readonly effectiveFrom: InstantText };

/** Signals of `contract`. Each carries one argument. */
export type ContractSignals = {
  /** A draft was made or changed (from contracts). `assess`: the version that is to be compared with the past. */
  drafted: Sent & { readonly assess?: number };
  /** An offer was made, answered, taken back or given up (from contracts). `phase` is the record's. */
  negotiated: Sent & Negotiation & { readonly phase: string; readonly assess?: number };
  /** A version was signed by both parties, or taken over as signed elsewhere (from contracts). */
  signed: Sent & {
    readonly version: number;
    readonly termStart: InstantText;
    readonly termEnd: InstantText;
    readonly lastSealAt?: InstantText;
    readonly renewal?: ContractRenewal;
    /** From when it is in force; without it, from the begin of the term. */
    readonly effectiveFrom?: InstantText;
  };
  /** A suspension was asked for, agreed to, refused or ended (from contracts). */
  suspensionMoved: Sent & Suspension;
  /** A side does not want the contract to go on after its term (from contracts). */
  optedOut: Sent & { readonly by: 'PROVIDER' | 'CUSTOMER' };
  /** A sealed period was opened again (from contracts). */
  reopened: Sent & ReopenedPeriod;
  /** Notice was given, confirmed or withdrawn, an end was agreed on, or the contract has ended by it (from contracts). */
  terminationMoved: Sent & ContractTermination;
  /** An evaluation has another outcome or `missedAt` than its former revision (from metrics). */
  evaluated: Sent & {
    readonly evaluationId: string;
    readonly outcome: string;
    readonly period: string;
    readonly revision: number;
  };
  /** The next review is due at another instant; null: none follows (from audits). */
  reviewsMoved: Sent & { readonly nextReviewAt: InstantText | null };
  /** The instant at which an outcome could change without a further fact has moved (from metrics). */
  checkMoved: Sent & { readonly nextCheckAt: InstantText };
};

export type ContractOutcome = { readonly contractId: string; readonly ended: 'EXPIRED' | 'TERMINATED' | 'ABANDONED' };
