import type { InstantText, Sent } from './lifecycles.ts';

/** Phases that the `contract` lifecycle shows. */
export type ContractPhase = 'DRAFT' | 'AWAITING_TERM' | 'ACTIVE' | 'EXPIRED';

/** Input of `contract`: enough to enter the lifecycle at any phase. */
export type ContractInput = {
  readonly tenant: string;
  readonly contractId: string;
  readonly phase: ContractPhase;
  /** The signed version in force, if any. */
  readonly version?: number;
  readonly termStart?: InstantText;
  readonly termEnd?: InstantText;
};

/** Signals of `contract`. Each carries one argument. */
export type ContractSignals = {
  /** A draft was made or changed (from contracts). */
  drafted: Sent;
  /** A version was signed by both parties, or taken over as signed elsewhere (from contracts). */
  signed: Sent & { readonly version: number; readonly termStart: InstantText; readonly termEnd: InstantText };
  /** An evaluation has another outcome or `missedAt` than its former revision (from metrics). */
  evaluated: Sent & { readonly evaluationId: string; readonly outcome: string; readonly period: string; readonly revision: number };
  /** The instant at which an outcome could change without a further fact has moved (from metrics). */
  checkMoved: Sent & { readonly nextCheckAt: InstantText };
};

export type ContractOutcome = { readonly contractId: string; readonly ended: 'EXPIRED' };
