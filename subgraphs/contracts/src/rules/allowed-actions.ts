import type { Role } from '@surety/platform/identity';
import { decideMove, type Negotiation, type PartyMove } from './negotiation.ts';
import { decideOptOut, isProposalTime, type Renewable } from './renewal.ts';
import { maySign, type Parties, type Signatory, sideOf } from './signing.ts';
import { decideSuspension, SUSPENSION_MOVES, type Suspendable, type SuspensionMove } from './suspension.ts';
import { isRunning, type TerminationPhase } from './termination-course.ts';
import { checkInForce, type Terminable } from './termination-notice.ts';

/** Who may ask for a move, as the schema says too. */
const MOVES: readonly (readonly [PartyMove, readonly Role[]])[] = [
  ['REVISE', ['admin', 'manager']],
  ['OFFER', ['manager']],
  ['ACCEPT', ['manager', 'customer']],
  ['COUNTER', ['manager', 'customer']],
  ['REJECT', ['manager', 'customer']],
  ['WITHDRAW', ['manager', 'customer']],
  ['PROPOSE_SUPPLEMENT', ['manager', 'customer']],
  ['ABANDON', ['admin', 'manager']],
];

/** How a side begins to end a contract before its term (H7.4). */
type EndingMove = 'GIVE_NOTICE' | 'OFFER_TERMINATION';

/** Before the end of a term (H7.4). */
type RenewalMove = 'PROPOSE_RENEWAL' | 'OPT_OUT_OF_RENEWAL';

/** What the caller may do with a contract now: what the use cases would not refuse. */
export function contractActions(
  contract: Parties &
    Negotiation &
    Suspendable &
    Terminable & {
      readonly terminations: readonly TerminationPhase[];
      /** The end of its newest term; null before it is signed. */
      readonly end: Renewable | null;
    },
  roles: readonly Role[],
  signatory: Signatory,
  signedBy: readonly string[],
  nowMs: number,
): readonly (PartyMove | 'SIGN' | SuspensionMove | EndingMove | RenewalMove)[] {
  const side = sideOf(contract, signatory.partyId);
  const moves = MOVES.filter(
    ([move, may]) => may.some(role => roles.includes(role)) && decideMove(move, contract, side, nowMs).ok,
  ).map(([move]) => move);
  const mayTry = roles.includes('manager') || roles.includes('customer');
  const signs = mayTry && maySign({ ...contract, newest: contract.newest.state }, signatory, signedBy).ok;
  const suspends = SUSPENSION_MOVES.filter(move => mayTry && decideSuspension(move, contract, side).ok);
  const mayEnd = mayTry && side !== null && signatory.contactId !== null && checkInForce(contract, nowMs).ok;
  const mayPropose = moves.includes('PROPOSE_SUPPLEMENT') && side === 'PROVIDER' && roles.includes('manager');
  const proposes = mayPropose && contract.end !== null && isProposalTime(contract.end, nowMs);
  const optsOut = mayEnd && contract.end !== null && decideOptOut(contract.end, nowMs).ok;
  return [
    ...moves,
    ...(signs ? ['SIGN' as const] : []),
    ...suspends,
    ...(mayEnd && !contract.terminations.some(isRunning) ? ['GIVE_NOTICE' as const] : []),
    ...(mayEnd && !contract.terminations.includes('OFFERED') ? ['OFFER_TERMINATION' as const] : []),
    ...(proposes ? ['PROPOSE_RENEWAL' as const] : []),
    ...(optsOut ? ['OPT_OUT_OF_RENEWAL' as const] : []),
  ];
}
