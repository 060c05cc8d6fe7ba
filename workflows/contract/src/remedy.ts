import type { InstantText } from './lifecycles.ts';

/** Phases of a breach in which its remedy is under way (H7.3.2, H7.3.3, H7.3.5), or it is asked whether what the customer reported is one. */
export type RemedyPhase =
  | 'AWAITING_CONFIRMATION'
  | 'CONTESTED'
  | 'AWAITING_ATTRIBUTION'
  | 'AWAITING_PLAN'
  | 'NEGOTIATING'
  | 'RECTIFYING'
  | 'AWAITING_ACCEPTANCE'
  | 'ESCALATED'
  | 'MEDIATING'
  | 'TERMINATION_OPTION'
  | 'WATCHING_EFFECT';

/** What happened last to a remedy. Null when it has just begun. */
export type RemedyMove =
  | 'CONFIRM_REPORT'
  | 'CONTEST_REPORT'
  | 'UPHOLD_REPORT'
  | 'AGREE_ATTRIBUTION'
  | 'REFUSE_ATTRIBUTION'
  | 'PLAN'
  | 'REPORT'
  | 'ACCEPT'
  | 'REJECT'
  | 'PROPOSE_SETTLEMENT'
  | 'COUNTER_SETTLEMENT'
  | 'ACCEPT_SETTLEMENT'
  | 'REJECT_SETTLEMENT'
  | 'LAPSE_SETTLEMENT'
  | 'ASK_MEDIATION'
  | 'RECORD_OUTCOME'
  | 'DISPUTE_OUTCOME'
  | 'AGREE_ON_NEW_PLAN'
  | 'AGREE_ON_ACCEPTANCE'
  | 'AGREE_ON_FAILURE'
  | 'LAPSE_MEDIATION'
  | 'CHOOSE_TERMINATION'
  | 'GRANT_NEW_PLAN'
  | 'LAPSE_TERMINATION_OPTION'
  | 'CONFIRM_EFFECT'
  | 'REPEAT';

/** Where the remedy of a breach stands, as its record says. All instants are decided by rows, never by a timer. */
export type RemedyStanding = {
  /** The cause is to be found: of a report that was confirmed; `due` says until when. */
  readonly phase: RemedyPhase | 'AWAITING_ANALYSIS' | 'AWAITING_SEAL';
  readonly move: RemedyMove | null;
  /** A deadline made the last move: nobody answered in time. */
  readonly byDeadline: boolean;
  /** Counts the steps that began: what is told of a step is told once. */
  readonly step: number;
  /** Until when the step is to be done, and when whoever has to do it is reminded. */
  readonly due: InstantText | null;
  readonly remindAt: readonly InstantText[];
  /** How many measures the provider promised; 0 before the plan. */
  readonly measures: number;
  readonly rejections: number;
  readonly maxRejections: number;
  /** Settlements that were proposed, and how many may be. */
  readonly rounds: number;
  readonly maxRounds: number;
  /** Who proposed the settlement that is open. */
  readonly proposedBy: 'PROVIDER' | 'CUSTOMER' | null;
  /** What one side recorded of a mediation, while the other is to confirm it. Absent from standings of old. */
  readonly outcome?: {
    readonly by: 'PROVIDER' | 'CUSTOMER';
    readonly what: 'NEW_PLAN' | 'ACCEPTANCE' | 'FAILED';
  } | null;
  readonly excluded: boolean;
  /** The report is contested and upheld: the managers are to agree on whether there was a breach. */
  readonly disputed?: boolean;
};
