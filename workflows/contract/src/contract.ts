import type { Entry, InstantText, Sent } from './lifecycles.ts';

/** Phases that the `contract` lifecycle shows. */
export type ContractPhase = 'DRAFT' | 'AWAITING_TERM' | 'ACTIVE' | 'EXPIRED';

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
  /** The version that was handed over, and the next check, when a run before did so (continue-as-new). */
  readonly handedOver?: number;
  readonly nextCheckAt?: InstantText | null;
};

/** Signals of `contract`. Each carries one argument. */
export type ContractSignals = {
  /** A draft was made or changed (from contracts). */
  drafted: Sent;
  /** A version was signed by both parties, or taken over as signed elsewhere (from contracts). */
  signed: Sent & {
    readonly version: number;
    readonly termStart: InstantText;
    readonly termEnd: InstantText;
    readonly lastSealAt?: InstantText;
  };
  /** An evaluation has another outcome or `missedAt` than its former revision (from metrics). */
  evaluated: Sent & {
    readonly evaluationId: string;
    readonly outcome: string;
    readonly period: string;
    readonly revision: number;
  };
  /** The instant at which an outcome could change without a further fact has moved (from metrics). */
  checkMoved: Sent & { readonly nextCheckAt: InstantText };
};

export type ContractOutcome = { readonly contractId: string; readonly ended: 'EXPIRED' };
