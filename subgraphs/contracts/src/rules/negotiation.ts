import { ok, type Result, refuse } from '@surety/domain';

export type Side = 'PROVIDER' | 'CUSTOMER';
export const otherSide = (side: Side): Side => (side === 'PROVIDER' ? 'CUSTOMER' : 'PROVIDER');

export const CONTRACT_PHASES = ['DRAFT', 'OFFERED', 'SIGNING', 'ACTIVE', 'EXPIRED', 'TERMINATED', 'ABANDONED'] as const;
export type ContractPhase = (typeof CONTRACT_PHASES)[number];

export const VERSION_STATES = [
  'DRAFT',
  'REPLACED',
  'OFFERED',
  'COUNTERED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
  'ACCEPTED',
  'SIGNED',
] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What a side can do with a proposal; signing has rules of its own. */
export type PartyMove =
  | 'REVISE'
  | 'OFFER'
  | 'ACCEPT'
  | 'COUNTER'
  | 'REJECT'
  | 'WITHDRAW'
  | 'ABANDON'
  | 'PROPOSE_SUPPLEMENT';

/** What can become of a proposal. An offer expires by itself. */
export type Move = PartyMove | 'EXPIRE';

/** The newest version of a contract, as far as a move depends on it. */
export type Proposal = {
  readonly number: number;
  readonly state: VersionState;
  readonly proposedBy: Side;
  /** Epoch milliseconds; null while it is no offer. */
  readonly offerExpiresAtMs: number | null;
  /** Whether it was looked at how it would have come out in the past. */
  readonly assessed: boolean;
};

export type Negotiation = { readonly phase: ContractPhase; readonly newest: Proposal };

/** What a move makes of the newest version and of the contract. `next` is the state of a version that it adds. */
export type Moved = {
  readonly newest: VersionState;
  readonly next: VersionState | null;
  readonly phase: ContractPhase;
};

const OPEN: readonly VersionState[] = ['DRAFT', 'OFFERED', 'ACCEPTED'];

/** Whether a contract that was in force has ended. */
export const hasEnded = (phase: ContractPhase): boolean => phase === 'EXPIRED' || phase === 'TERMINATED';

/** Whether a version is still being drawn up or negotiated. */
export const isOpen = (state: VersionState): boolean => OPEN.includes(state);

/** The side that has to answer an offer: the one that did not make it. */
export const answeringSide = ({ proposedBy }: Pick<Proposal, 'proposedBy'>): Side => otherSide(proposedBy);

/**
 * What a move makes of a negotiation, or why it is refused: the wrong phase, not that side's turn, or an offer that has expired.
 * @param side who moves; null for somebody who is not a party of the contract, and for time, which alone lets an offer expire
 * @source handbook H1.4 (negotiation), H7.3.3 (supplements)
 */
export function decideMove(move: Move, negotiation: Negotiation, side: Side | null, nowMs: number): Result<Moved> {
  const { phase, newest } = negotiation;
  if (side === null && move !== 'EXPIRE') return refuse('NOT_A_PARTY');
  if (move === 'PROPOSE_SUPPLEMENT' && phase === 'ACTIVE' && isOpen(newest.state))
    return refuse('PROPOSAL_OPEN', { version: String(newest.number) });
  if (!isPossible(move, negotiation, nowMs)) return refuse('WRONG_PHASE', { phase, remedy: REMEDIES[move] });
  const turn = whoseMove(move, newest);
  if (turn !== null && turn !== side)
    return refuse('NOT_YOUR_TURN', { side: turn.toLowerCase(), version: String(newest.number) });
  if (move === 'OFFER' && !newest.assessed) return refuse('NOT_ASSESSED', { version: String(newest.number) });
  if (ANSWERS.includes(move) && isOver(newest, nowMs))
    return refuse('OFFER_EXPIRED', { expiredAt: new Date(newest.offerExpiresAtMs ?? nowMs).toISOString() });
  return ok(afterMove(move, negotiation));
}

const ANSWERS: readonly Move[] = ['ACCEPT', 'COUNTER', 'REJECT'];

/** Whether the time to answer an offer has passed. */
const isOver = ({ state, offerExpiresAtMs }: Proposal, nowMs: number): boolean =>
  state === 'OFFERED' && offerExpiresAtMs !== null && offerExpiresAtMs <= nowMs;

function isPossible(move: Move, { phase, newest }: Negotiation, nowMs: number): boolean {
  switch (move) {
    case 'REVISE':
      return phase === 'DRAFT';
    case 'OFFER':
      return phase === 'DRAFT' && newest.state === 'DRAFT';
    case 'ACCEPT':
    case 'COUNTER':
      return newest.state === 'OFFERED' && !hasEnded(phase);
    case 'REJECT':
    case 'WITHDRAW':
      return newest.state === 'OFFERED';
    case 'EXPIRE':
      return isOver(newest, nowMs);
    case 'ABANDON':
      return phase === 'DRAFT' || phase === 'OFFERED' || phase === 'SIGNING';
    case 'PROPOSE_SUPPLEMENT':
      return phase === 'ACTIVE';
  }
}

/** The only side that may make a move; null when both may, or none needs to. */
function whoseMove(move: Move, newest: Proposal): Side | null {
  switch (move) {
    case 'REVISE':
    case 'OFFER':
    case 'ABANDON':
      return 'PROVIDER';
    case 'ACCEPT':
    case 'COUNTER':
    case 'REJECT':
      return answeringSide(newest);
    case 'WITHDRAW':
      return newest.proposedBy;
    case 'PROPOSE_SUPPLEMENT':
    case 'EXPIRE':
      return null;
  }
}

function afterMove(move: Move, { phase, newest }: Negotiation): Moved {
  // A contract in force stays so, and one that has ended too, whatever becomes of a supplement.
  const isSupplement = phase === 'ACTIVE' || hasEnded(phase);
  const moved = (state: VersionState, then: ContractPhase, next: VersionState | null = null): Moved => ({
    newest: state,
    next,
    phase: isSupplement ? phase : then,
  });
  switch (move) {
    case 'REVISE':
      return moved(newest.state === 'DRAFT' ? 'REPLACED' : newest.state, 'DRAFT', 'DRAFT');
    case 'OFFER':
      return moved('OFFERED', 'OFFERED');
    case 'ACCEPT':
      return moved('ACCEPTED', 'SIGNING');
    case 'COUNTER':
      return moved('COUNTERED', 'OFFERED', 'OFFERED');
    case 'REJECT':
      return moved('REJECTED', 'DRAFT');
    case 'WITHDRAW':
      return moved('WITHDRAWN', 'DRAFT');
    case 'EXPIRE':
      return moved('EXPIRED', 'DRAFT');
    case 'ABANDON':
      return moved(isOpen(newest.state) ? 'WITHDRAWN' : newest.state, 'ABANDONED');
    case 'PROPOSE_SUPPLEMENT':
      return moved(newest.state, 'ACTIVE', 'OFFERED');
  }
}

const REMEDIES: Readonly<Record<Move, string>> = {
  REVISE: 'Only a draft can be drawn up anew.',
  OFFER: 'Only a draft that was not offered yet can be offered; draw it up anew after a refusal.',
  ACCEPT: 'Only an offer that stands, for a contract that has not ended, can be accepted.',
  COUNTER: 'Only an offer that stands, for a contract that has not ended, can be countered.',
  REJECT: 'Only an offer that stands can be rejected.',
  WITHDRAW: 'Only an offer that stands can be withdrawn.',
  EXPIRE: 'Only an offer that nobody answered in time expires.',
  ABANDON: 'Only a contract that is not signed by both yet can be given up; one in force is terminated.',
  PROPOSE_SUPPLEMENT: 'Only a contract in force is changed by supplements.',
};

/** What the provider has not offered yet is its own. */
export const isVisibleTo = (side: Side | null, state: VersionState): boolean =>
  side !== 'CUSTOMER' || (state !== 'DRAFT' && state !== 'REPLACED');
