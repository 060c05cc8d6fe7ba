import type { Role } from '@surety/platform/identity';
import { type Decidable, mayAnalyse, mayHold, mayRelease, mayWithdrawReport } from './breach-decisions.ts';
import type { BreachHandling } from './breach-handling.ts';
import type { Side } from './negotiation.ts';
import { moveRemedy } from './remedy-course.ts';
import type { RemedyMove, RemedyStanding } from './remedy-moves.ts';

/** What somebody may do about the remedy of a breach. */
type RemedyAction =
  | 'CONFIRM_REPORT'
  | 'CONTEST_REPORT'
  | 'UPHOLD_REPORT'
  | 'ANSWER_ATTRIBUTION'
  | 'PLAN_RECTIFICATION'
  | 'REPORT_RECTIFICATION'
  | 'ACCEPT_RECTIFICATION'
  | 'REJECT_RECTIFICATION'
  | 'PROPOSE_SETTLEMENT'
  | 'COUNTER_SETTLEMENT'
  | 'ACCEPT_SETTLEMENT'
  | 'REJECT_SETTLEMENT'
  | 'ASK_FOR_MEDIATION'
  | 'RECORD_MEDIATION_OUTCOME'
  | 'ANSWER_MEDIATION_OUTCOME'
  | 'CHOOSE_TERMINATION'
  | 'GRANT_NEW_PLAN';
export type BreachAction =
  | 'HOLD_NOTICE'
  | 'RELEASE_NOTICE'
  | 'ANALYSE'
  | 'EXTEND_ANALYSIS'
  | 'WITHDRAW_REPORT'
  | RemedyAction;

/** Who asks what may be done with a breach. */
export type BreachActor = {
  readonly roles: readonly Role[];
  readonly side: Side | null;
  /** For whom the caller reports; a provider's machine does so too. */
  readonly reportsFor: Side | null;
  /** A contact of the caller's party carries its subject and may sign. */
  readonly maySign: boolean;
};

type Facts = Decidable &
  Omit<RemedyStanding, 'rounds' | 'interrupted'> & {
    readonly settlementRounds: number;
    readonly interruptedPhase: RemedyStanding['interrupted'];
    readonly reportedBySide: Side | null;
    readonly isSettled: boolean;
    /** The open settlement changes terms, and the contract takes no other ones now. */
    readonly areTermsBlocked: boolean;
  };

const PROVIDERS: readonly Role[] = ['manager', 'operator'];
const CUSTOMERS: readonly Role[] = ['customer'];
const BOTH: readonly Role[] = ['manager', 'customer'];
const REPORTERS: readonly Role[] = ['manager', 'operator', 'customer', 'integration'];

/** Who may ask for a move, as the schema says too; a settlement is proposed and accepted, and a termination chosen, by who may sign. */
const MOVES: readonly (readonly [RemedyAction, RemedyMove, readonly Role[], signs?: true])[] = [
  ['CONFIRM_REPORT', 'CONFIRM_REPORT', PROVIDERS],
  ['CONTEST_REPORT', 'CONTEST_REPORT', PROVIDERS],
  ['UPHOLD_REPORT', 'UPHOLD_REPORT', CUSTOMERS],
  ['ANSWER_ATTRIBUTION', 'AGREE_ATTRIBUTION', CUSTOMERS],
  ['PLAN_RECTIFICATION', 'PLAN', PROVIDERS],
  ['REPORT_RECTIFICATION', 'REPORT', PROVIDERS],
  ['ACCEPT_RECTIFICATION', 'ACCEPT', CUSTOMERS],
  ['REJECT_RECTIFICATION', 'REJECT', CUSTOMERS],
  ['PROPOSE_SETTLEMENT', 'PROPOSE_SETTLEMENT', BOTH, true],
  ['COUNTER_SETTLEMENT', 'COUNTER_SETTLEMENT', BOTH, true],
  ['ACCEPT_SETTLEMENT', 'ACCEPT_SETTLEMENT', BOTH, true],
  ['REJECT_SETTLEMENT', 'REJECT_SETTLEMENT', BOTH],
  ['ASK_FOR_MEDIATION', 'ASK_MEDIATION', BOTH],
  ['RECORD_MEDIATION_OUTCOME', 'RECORD_OUTCOME', BOTH],
  ['ANSWER_MEDIATION_OUTCOME', 'DISPUTE_OUTCOME', BOTH],
  ['CHOOSE_TERMINATION', 'CHOOSE_TERMINATION', CUSTOMERS, true],
  ['GRANT_NEW_PLAN', 'GRANT_NEW_PLAN', CUSTOMERS],
];

/** What the caller may do with a breach now: what the use cases would not refuse. */
export function breachActions(
  breach: Facts,
  contract: { readonly mayHoldNotice: boolean },
  terms: BreachHandling,
  { roles, side, reportsFor, maySign }: BreachActor,
): readonly BreachAction[] {
  const may = (any: readonly Role[]): boolean => any.some(role => roles.includes(role));
  const isManager = roles.includes('manager');
  const standing = { ...breach, rounds: breach.settlementRounds, interrupted: breach.interruptedPhase };
  const moves = MOVES.filter(
    ([action, move, any, signs]) =>
      breach.standing === 'STANDING' &&
      side !== null &&
      may(any) &&
      (signs !== true || maySign) &&
      !(action === 'ACCEPT_SETTLEMENT' && breach.areTermsBlocked) &&
      moveRemedy(move, side, standing, terms).ok,
  ).map(([action]) => action);
  return [
    ...(isManager && mayHold(breach, contract).ok ? ['HOLD_NOTICE' as const] : []),
    ...(isManager && mayRelease(breach).ok ? ['RELEASE_NOTICE' as const] : []),
    ...(may(PROVIDERS) && mayAnalyse(breach).ok ? ['ANALYSE' as const] : []),
    ...(isManager && mayAnalyse(breach).ok ? ['EXTEND_ANALYSIS' as const] : []),
    ...moves,
    ...(may(REPORTERS) && mayWithdrawReport(breach, reportsFor).ok ? ['WITHDRAW_REPORT' as const] : []),
  ];
}
