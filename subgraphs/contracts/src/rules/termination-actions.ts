import type { Role } from '@surety/platform/identity';
import type { HandoverState } from './handover.ts';
import type { Side } from './negotiation.ts';
import { moveTermination, type SidesMove, type TerminationStanding } from './termination-course.ts';

/** Who may ask for a move, as the schema says too, and whether it takes a contact that may sign. */
const MOVES: readonly (readonly [SidesMove, readonly Role[], signs: boolean])[] = [
  ['CONFIRM', ['manager', 'customer'], true],
  ['WITHDRAW', ['manager', 'customer'], true],
  ['AGREE', ['manager', 'customer'], true],
  ['REFUSE', ['manager', 'customer'], true],
  ['RECORD_IMPACT', ['manager', 'operator'], false],
  ['PLAN_HANDOVER', ['manager', 'operator'], false],
  ['HAND_OVER', ['manager', 'operator'], false],
  ['ACCEPT_HANDOVER', ['customer'], false],
  ['REJECT_HANDOVER', ['customer'], false],
  ['SIGN_HANDOVER', ['manager', 'customer'], true],
];

/** Who asks what may be done with a termination. */
export type TerminationActor = {
  readonly roles: readonly Role[];
  readonly side: Side | null;
  readonly maySign: boolean;
};

type Facts = TerminationStanding & {
  readonly items: readonly HandoverState[];
  readonly isImpactTold: boolean;
  readonly signedBy: readonly Side[];
};

/** What the caller may do with a termination now: what the use cases would not refuse. */
export function terminationActions(termination: Facts, actor: TerminationActor, nowMs: number): SidesMove[] {
  return MOVES.filter(
    ([move, roles, signs]) =>
      roles.some(role => actor.roles.includes(role)) &&
      (!signs || actor.maySign) &&
      moveTermination(move, termination, actor.side, nowMs).ok &&
      hasMatter(move, termination, actor.side),
  ).map(([move]) => move);
}

/** Whether there is something to make the move about. */
function hasMatter(move: SidesMove, { items, isImpactTold, signedBy }: Facts, side: Side | null): boolean {
  switch (move) {
    case 'RECORD_IMPACT':
      return !isImpactTold;
    case 'PLAN_HANDOVER':
      return items.some(state => state !== 'ACCEPTED');
    case 'HAND_OVER':
      return items.includes('OPEN');
    case 'ACCEPT_HANDOVER':
    case 'REJECT_HANDOVER':
      return items.includes('HANDED_OVER');
    case 'SIGN_HANDOVER':
      return items.every(state => state === 'ACCEPTED') && side !== null && !signedBy.includes(side);
    default:
      return true;
  }
}
