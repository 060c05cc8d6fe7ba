import type { Entry, InstantText, Sent } from './lifecycles.ts';

/**
 * Phases of the `retention` lifecycle: what was under way when the contract ended goes on to its end, the records are kept whole, what is personal in
 * them is being erased, it is.
 */
export type RetentionPhase = 'CLOSING' | 'KEPT' | 'ERASING' | 'ERASED';

/** Input of `retention`: enough to enter the lifecycle at any phase. */
export type RetentionInput = Entry & {
  readonly tenant: string;
  readonly contractId: string;
  readonly phase: Exclude<RetentionPhase, 'ERASED'>;
  /** The contract was in force up to there. */
  readonly endedAt: InstantText;
  /** It can't be closed before that: its last period is sealed then. Left out once it is closed. */
  readonly closeAt?: InstantText;
  /** Its records are kept whole until then, as contracts said last; its row decides. */
  readonly keptUntil: InstantText;
  /** Contracts has erased what is personal. */
  readonly erasedAt?: InstantText;
  /** Contracts is asked again then, later than `keptUntil`, because something was open. */
  readonly askAgainAt?: InstantText;
};

/** Signals of `retention`. Both come from contracts. */
export type RetentionSignals = {
  /** The contract has ended: its records are kept. */
  kept: Sent;
  /** Contracts has erased what is personal: by this lifecycle, or by hand. */
  erased: Sent & { readonly erasedAt: InstantText };
};

export type RetentionOutcome = { readonly contractId: string; readonly ended: 'ERASED' };

/** How long the records of an ended contract are kept, as contracts decides it. */
export type RetentionStanding = {
  readonly endedAt: InstantText;
  readonly keptUntil: InstantText;
  /** What is open although the time is over, in words. */
  readonly waitsFor: readonly string[];
  /** Asking sooner is no use; null: it can be erased now, or was. */
  readonly askAgainAt: InstantText | null;
  readonly erasedAt: InstantText | null;
};

/** Whether the contract is closed, and else what it waits for, in words. */
export type ClosingStanding = {
  readonly closedAt: InstantText | null;
  readonly waitsFor: readonly string[];
  readonly askAgainAt: InstantText | null;
};

/** What the `retention` lifecycle asks of the outside: of the erasure one step per subgraph, contracts first. */
export type RetentionActivities = {
  /** Closes the contract once all of it is over, and revokes integrations that nothing is left for. Idempotent. */
  closeContract(input: { tenant: string; contractId: string }): Promise<ClosingStanding>;
  readRetention(input: { tenant: string; contractId: string }): Promise<RetentionStanding>;
  /** Refused before the time is over, and while something of the contract is open. Idempotent. */
  eraseInContracts(input: { tenant: string; contractId: string }): Promise<void>;
  /** Idempotent; erases what came since too. */
  eraseInMetrics(input: { tenant: string; contractId: string }): Promise<void>;
  /** Idempotent; erases what came since too. */
  eraseInAudits(input: { tenant: string; contractId: string }): Promise<void>;
  /** Puts on record in contracts that all three have erased, and erases there what came late. Idempotent. */
  concludeErasure(input: { tenant: string; contractId: string }): Promise<void>;
};
