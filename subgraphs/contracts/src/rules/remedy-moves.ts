import type { BreachHandling } from './breach-handling.ts';
import type { Confirmation } from './breach-kinds.ts';
import type { BreachPhase } from './breach-phases.ts';
import type { Side } from './negotiation.ts';

/** What can become of a breach that was reported, and of any once its cause is known. What a deadline brings about has no side. */
export const REMEDY_MOVES = [
  'CONFIRM_REPORT',
  'CONTEST_REPORT',
  'UPHOLD_REPORT',
  'AGREE_ATTRIBUTION',
  'REFUSE_ATTRIBUTION',
  'PLAN',
  'REPORT',
  'ACCEPT',
  'REJECT',
  'PROPOSE_SETTLEMENT',
  'COUNTER_SETTLEMENT',
  'ACCEPT_SETTLEMENT',
  'REJECT_SETTLEMENT',
  'LAPSE_SETTLEMENT',
  'ASK_MEDIATION',
  'RECORD_OUTCOME',
  'DISPUTE_OUTCOME',
  'AGREE_ON_NEW_PLAN',
  'AGREE_ON_ACCEPTANCE',
  'AGREE_ON_FAILURE',
  'LAPSE_MEDIATION',
  'CHOOSE_TERMINATION',
  'GRANT_NEW_PLAN',
  'LAPSE_TERMINATION_OPTION',
  'CONFIRM_EFFECT',
  'REPEAT',
] as const;
export type RemedyMove = (typeof REMEDY_MOVES)[number];

/** Where the remedy of a breach stands, as far as a move depends on it. */
export type RemedyStanding = {
  readonly phase: BreachPhase;
  /** Reports that the customer rejected. */
  readonly rejections: number;
  /** Settlements that were proposed, by either side. */
  readonly rounds: number;
  /** Who proposed the settlement that is open; null while none is. */
  readonly proposedBy: Side | null;
  /** The phase that the negotiation interrupts, and leads back to; null while there is none. */
  readonly interrupted: 'AWAITING_PLAN' | 'RECTIFYING' | null;
  /** Who recorded what the mediation came to, while the other side is to confirm that; null while there is nothing to confirm. */
  readonly outcomeBy: Side | null;
  /** Both sides agree that the provider is not liable: no credit is owed. */
  readonly liabilityExcluded: boolean;
  /** Of a report of the customer. */
  readonly confirmation: Confirmation;
};

/** From where to where a move leads, and who may make it. */
export type Course = {
  /** Who may: a side, either, the one that did not propose or record, or only a deadline. */
  readonly by: Side | 'EITHER' | 'ANSWERER' | 'DEADLINE';
  readonly from: readonly BreachPhase[];
  /** What must hold beside the phase. */
  readonly when?: (standing: RemedyStanding) => boolean;
  readonly to: (standing: RemedyStanding, terms: BreachHandling, side: Side | null) => Partial<RemedyStanding>;
  /** What would be right, for people. */
  readonly remedy: string;
};
