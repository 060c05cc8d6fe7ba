import { ok, type Result, refuse } from '@surety/domain';
import type { Role } from '@surety/platform/identity';

/** Where a finding is, from its proposal on until it is verified as solved (H6.3). */
export const REMEDIATION_PHASES = [
  'PROPOSED',
  'AWAITING_PLAN',
  'REMEDIATING',
  'AWAITING_VERIFICATION',
  'WATCHING_EFFECT',
  'SOLVED',
] as const;
export type RemediationPhase = (typeof REMEDIATION_PHASES)[number];

/** What can be done with a finding. It is opened with the approval of its report; its effect is for the lifecycle to see. */
export type RemediationMove =
  | 'OPEN'
  | 'PLAN'
  | 'ASSIGN'
  | 'ASK_EXTENSION'
  | 'GRANT_EXTENSION'
  | 'REFUSE_EXTENSION'
  | 'REPORT'
  | 'VERIFY'
  | 'REFUSE'
  | 'LOOK_AGAIN'
  | 'WORKED'
  | 'FAILED';

/** What somebody may do with a finding. */
export type FindingAction = 'PLAN' | 'ASK_EXTENSION' | 'ANSWER_EXTENSION' | 'REPORT' | 'VERIFY' | 'ASSIGN';

/** A finding, as far as its course goes by it. */
export type RemediationStanding = {
  readonly phase: RemediationPhase;
  /** Who asked for an extension that is not answered; null where none is. */
  readonly extensionAskedBy: string | null;
  readonly reportedBy: string | null;
  /** The indicator whose figures show the effect; null where none does. */
  readonly effectIndicator: string | null;
};

/** While a team has it to put right, it can be given to another one. */
const ASSIGNED: readonly RemediationPhase[] = ['AWAITING_PLAN', 'REMEDIATING'];

/** From which phase a move leads to which one. */
const COURSE: Readonly<
  Record<Exclude<RemediationMove, 'ASSIGN'>, readonly [from: RemediationPhase, to: RemediationPhase]>
> = {
  OPEN: ['PROPOSED', 'AWAITING_PLAN'],
  PLAN: ['AWAITING_PLAN', 'REMEDIATING'],
  ASK_EXTENSION: ['REMEDIATING', 'REMEDIATING'],
  GRANT_EXTENSION: ['REMEDIATING', 'REMEDIATING'],
  REFUSE_EXTENSION: ['REMEDIATING', 'REMEDIATING'],
  REPORT: ['REMEDIATING', 'AWAITING_VERIFICATION'],
  VERIFY: ['AWAITING_VERIFICATION', 'WATCHING_EFFECT'],
  REFUSE: ['AWAITING_VERIFICATION', 'REMEDIATING'],
  LOOK_AGAIN: ['WATCHING_EFFECT', 'WATCHING_EFFECT'],
  WORKED: ['WATCHING_EFFECT', 'SOLVED'],
  FAILED: ['WATCHING_EFFECT', 'AWAITING_PLAN'],
};

const ASKING =
  'An extension is asked for while a finding is being put right, and again once the one before is answered.';
const ANSWERING = 'An extension is granted or refused once it is asked for, until the remediation is reported.';
const VERIFYING = 'A remediation is verified once it is reported.';
const WATCHING = 'The effect is looked at once the remediation is verified.';
const REMEDIES: Readonly<Record<RemediationMove, string>> = {
  OPEN: 'A finding is opened once, with the approval of its report.',
  PLAN: 'Root cause and plan are stated once a finding is opened, and again when its remediation did not work.',
  ASSIGN: 'A finding is given to another team once it is opened, until its remediation is reported.',
  ASK_EXTENSION: ASKING,
  GRANT_EXTENSION: ANSWERING,
  REFUSE_EXTENSION: ANSWERING,
  REPORT: 'A remediation is reported once it is planned, and again after it was not verified.',
  VERIFY: VERIFYING,
  REFUSE: VERIFYING,
  LOOK_AGAIN: WATCHING,
  WORKED: WATCHING,
  FAILED: WATCHING,
};

const isAnswer = (move: RemediationMove): boolean => move === 'GRANT_EXTENSION' || move === 'REFUSE_EXTENSION';
const isVerification = (move: RemediationMove): boolean => move === 'VERIFY' || move === 'REFUSE';

/**
 * Where a move leads, or why it can't be made now. Who reported a remediation does not verify it, and who asked for an extension does not
 * answer it. What no figure can show is solved as it is verified.
 * @source handbook H6.3 (findings are remediated, reported, and tracked until they are verified as solved)
 */
export function moveFinding(
  move: RemediationMove,
  { phase, extensionAskedBy, reportedBy, effectIndicator }: RemediationStanding,
  subject: string,
): Result<RemediationPhase> {
  if (move === 'ASSIGN')
    return ASSIGNED.includes(phase) ? ok(phase) : refuse('WRONG_PHASE', { phase, remedy: REMEDIES[move] });
  const [from, to] = COURSE[move];
  const isAsked = extensionAskedBy !== null;
  if (phase !== from || (move === 'ASK_EXTENSION' && isAsked) || (isAnswer(move) && !isAsked))
    return refuse('WRONG_PHASE', { phase, remedy: REMEDIES[move] });
  if (isAnswer(move) && extensionAskedBy === subject) return refuse('ANSWER_OWN_EXTENSION');
  if (isVerification(move) && reportedBy === subject) return refuse('VERIFY_OWN_REMEDIATION');
  return ok(move === 'VERIFY' && effectIndicator === null ? 'SOLVED' : to);
}

/** Who may ask for what, as the schema says too. */
const ACTIONS: readonly (readonly [FindingAction, RemediationMove, readonly Role[]])[] = [
  ['PLAN', 'PLAN', ['manager', 'operator']],
  ['ASK_EXTENSION', 'ASK_EXTENSION', ['manager', 'operator']],
  ['ANSWER_EXTENSION', 'GRANT_EXTENSION', ['manager', 'customer', 'auditor']],
  ['REPORT', 'REPORT', ['manager', 'operator']],
  ['VERIFY', 'VERIFY', ['manager', 'auditor']],
  ['ASSIGN', 'ASSIGN', ['manager', 'operator']],
];

/** What the caller may do with a finding now. */
export const findingActions = (
  finding: RemediationStanding,
  { roles, subject }: { readonly roles: readonly Role[]; readonly subject: string },
): FindingAction[] =>
  ACTIONS.filter(
    ([, move, may]) => may.some(role => roles.includes(role)) && moveFinding(move, finding, subject).ok,
  ).map(([action]) => action);

/** Whose turn it is. */
export const turnOf = ({
  phase,
  extensionAskedBy,
}: Pick<RemediationStanding, 'phase' | 'extensionAskedBy'>): 'PROVIDER' | 'CUSTOMER' | 'SYSTEM' | 'NOBODY' => {
  if (phase === 'WATCHING_EFFECT') return 'SYSTEM';
  if (phase === 'PROPOSED' || phase === 'SOLVED') return 'NOBODY';
  return extensionAskedBy === null ? 'PROVIDER' : 'CUSTOMER';
};
