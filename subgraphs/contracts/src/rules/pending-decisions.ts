import {
  answeringSide,
  type ContractPhase,
  hasEnded,
  type PartyMove,
  type Proposal,
  type Side,
} from './negotiation.ts';
import { type Parties, waitingSides } from './signing.ts';

/** Something that a side has to decide before the next version is signed. */
export type PendingDecision = {
  readonly action: PartyMove | 'SIGN';
  readonly whoseTurn: Side;
  readonly due: Date | null;
};

/** What is waited for from the parties. @param signedBy ids of the parties that signed the newest version */
export function pendingDecisions(
  { phase, providerId, customerId }: Parties & { readonly phase: ContractPhase },
  newest: Proposal,
  signedBy: readonly string[],
): PendingDecision[] {
  if (phase === 'ABANDONED' || hasEnded(phase)) return [];
  switch (newest.state) {
    case 'OFFERED': {
      const due = newest.offerExpiresAtMs === null ? null : new Date(newest.offerExpiresAtMs);
      return [{ action: 'ACCEPT', whoseTurn: answeringSide(newest), due }];
    }
    case 'ACCEPTED':
      return waitingSides({ phase, providerId, customerId, newest: newest.state }, signedBy).map(whoseTurn => ({
        action: 'SIGN',
        whoseTurn,
        due: null,
      }));
    case 'DRAFT':
      return [{ action: 'OFFER', whoseTurn: 'PROVIDER', due: null }];
    default:
      return phase === 'DRAFT' ? [{ action: 'REVISE', whoseTurn: 'PROVIDER', due: null }] : [];
  }
}
