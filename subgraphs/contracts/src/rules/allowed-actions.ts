import type { Role } from '@surety/platform/identity';
import { decideMove, type Negotiation, type PartyMove } from './negotiation.ts';
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

/** What the caller may do with a contract now: what the use cases would not refuse. */
export function contractActions(
  contract: Parties & Negotiation & Suspendable & Terminable & { readonly terminations: readonly TerminationPhase[] },
  roles: readonly Role[],
  signatory: Signatory,
  signedBy: readonly string[],
  nowMs: number,
): readonly (PartyMove | 'SIGN' | SuspensionMove | EndingMove)[] {
  const side = sideOf(contract, signatory.partyId);
  const moves = MOVES.filter(
    ([move, may]) => may.some(role => roles.includes(role)) && decideMove(move, contract, side, nowMs).ok,
  ).map(([move]) => move);
  const mayTry = roles.includes('manager') || roles.includes('customer');
  const signs = mayTry && maySign({ ...contract, newest: contract.newest.state }, signatory, signedBy).ok;
  const suspends = SUSPENSION_MOVES.filter(move => mayTry && decideSuspension(move, contract, side).ok);
  const mayEnd = mayTry && side !== null && signatory.contactId !== null && checkInForce(contract, nowMs).ok;
  return [
    ...moves,
    ...(signs ? ['SIGN' as const] : []),
    ...suspends,
    ...(mayEnd && !contract.terminations.some(isRunning) ? ['GIVE_NOTICE' as const] : []),
    ...(mayEnd && !contract.terminations.includes('OFFERED') ? ['OFFER_TERMINATION' as const] : []),
  ];
}
