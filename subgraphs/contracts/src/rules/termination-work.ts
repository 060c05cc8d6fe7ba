import { localDateOf } from '@surety/domain';
import { acceptanceDueMs, type HandoverKind, type HandoverState } from './handover.ts';
import { otherSide, type Side } from './negotiation.ts';
import { isRunning, type TerminationPhase } from './termination-course.ts';

export const TERMINATION_WORK = [
  'ANSWER_TERMINATION',
  'CONFIRM_TERMINATION',
  'RECORD_IMPACT',
  'HAND_OVER',
  'ACCEPT_HANDOVER',
  'SIGN_HANDOVER',
] as const;
type TerminationWork = (typeof TERMINATION_WORK)[number];

/** Something about a termination that a side has to do. */
export type Awaited = {
  readonly kind: TerminationWork;
  /** What it is about, once: `records-2` is the second time that the records are handed over, `records-2-answer` what the customer says of it. */
  readonly about: string;
  readonly whoseTurn: Side;
  /** Whether that side is told that it is its turn; where not, it was told so with other news. */
  readonly isAnnounced: boolean;
  readonly remindAtMs: number;
  readonly dueMs: number;
};

/** A termination with its checklist, as far as work depends on it. Instants in epoch milliseconds. */
export type Terminating = {
  readonly phase: TerminationPhase;
  readonly givenBy: Side;
  readonly timeZone: string;
  readonly givenAtMs: number;
  readonly runsSinceMs: number | null;
  readonly endsAtMs: number | null;
  readonly answerByMs: number | null;
  readonly endedAtMs: number | null;
  readonly impactDueMs: number | null;
  readonly isImpactTold: boolean;
  readonly signedBy: readonly Side[];
  readonly items: readonly HandedItem[];
};

type HandedItem = {
  readonly kind: HandoverKind;
  readonly state: HandoverState;
  readonly round: number;
  readonly dueMs: number;
  readonly handedOverAtMs: number | null;
  readonly answeredAtMs: number | null;
};

/** Whoever has to act is reminded so long before, or at half-time where there is less time. */
const REMIND_BEFORE_MS = 3 * 86_400_000;

/** What waits for people, and until when (H7.4). */
export function terminationWork(termination: Terminating): Awaited[] {
  const { phase, givenBy, givenAtMs, answerByMs, endsAtMs } = termination;
  const other = otherSide(givenBy);
  if (phase === 'OFFERED' && answerByMs !== null)
    return [awaited('ANSWER_TERMINATION', 'answer', other, false, givenAtMs, answerByMs)];
  return [
    ...(phase === 'NOTICE_GIVEN' && endsAtMs !== null
      ? [awaited('CONFIRM_TERMINATION', 'confirmation', other, false, givenAtMs, endsAtMs)]
      : []),
    ...impactWork(termination),
    ...(phase === 'HANDOVER' ? handoverWork(termination) : itemsToAccept(termination)),
  ];
}

function impactWork({ phase, isImpactTold, impactDueMs, runsSinceMs }: Terminating): Awaited[] {
  const isOwed = (isRunning(phase) || phase === 'HANDOVER') && !isImpactTold;
  return isOwed && impactDueMs !== null && runsSinceMs !== null
    ? [awaited('RECORD_IMPACT', 'impact', 'PROVIDER', true, runsSinceMs, impactDueMs)]
    : [];
}

/** Things are owed once the contract has ended; what was handed over before is accepted or rejected all the same. */
function handoverWork(termination: Terminating): Awaited[] {
  const { items, endedAtMs, signedBy, timeZone } = termination;
  const endedMs = endedAtMs ?? 0;
  const open = items
    .filter(({ state }) => state === 'OPEN')
    .map(({ kind, round, dueMs, answeredAtMs }) =>
      awaited(
        'HAND_OVER',
        `${kind.toLowerCase()}-${round + 1}`,
        'PROVIDER',
        round > 0,
        Math.max(endedMs, answeredAtMs ?? 0),
        dueMs,
      ),
    );
  if (items.some(({ state }) => state !== 'ACCEPTED')) return [...open, ...itemsToAccept(termination)];
  const acceptedMs = Math.max(endedMs, ...items.map(({ answeredAtMs }) => answeredAtMs ?? 0));
  const signBy = acceptanceDueMs(localDateOf(acceptedMs, timeZone), timeZone);
  return (['PROVIDER', 'CUSTOMER'] as const)
    .filter(side => !signedBy.includes(side))
    .map(side => awaited('SIGN_HANDOVER', 'signature', side, true, acceptedMs, signBy));
}

const itemsToAccept = ({ phase, items, timeZone }: Terminating): Awaited[] =>
  isRunning(phase) || phase === 'HANDOVER'
    ? items.flatMap(({ kind, state, round, handedOverAtMs }) =>
        state === 'HANDED_OVER' && handedOverAtMs !== null
          ? [
              awaited(
                'ACCEPT_HANDOVER',
                `${kind.toLowerCase()}-${round}-answer`,
                'CUSTOMER',
                true,
                handedOverAtMs,
                acceptanceDueMs(localDateOf(handedOverAtMs, timeZone), timeZone),
              ),
            ]
          : [],
      )
    : [];

const awaited = (
  kind: TerminationWork,
  about: string,
  whoseTurn: Side,
  isAnnounced: boolean,
  sinceMs: number,
  dueMs: number,
): Awaited => ({
  kind,
  about,
  whoseTurn,
  isAnnounced,
  remindAtMs: Math.floor(Math.max(dueMs - REMIND_BEFORE_MS, (sinceMs + dueMs) / 2)),
  dueMs,
});
