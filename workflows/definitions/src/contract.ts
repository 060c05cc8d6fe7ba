import type { ContractInput, ContractOutcome, InstantText } from '@surety/workflow-contract';
import { type ContractLife, isOver, isTerminated, lifeOf, nextRun } from './contract-life.ts';
import {
  assessProposedVersion,
  bringVersionsIntoForce,
  type EarlyEnd,
  endPromises,
  expireAfterTerm,
  expireUnansweredOffer,
  handOverSignedVersion,
  isDatePassed,
  leaveOutSuspendedTime,
  lookAgain,
  openDueReviews,
  passRenewalDates,
  recordBreaches,
  reopenPeriods,
  type SuspendedTime,
  sealPeriods,
} from './contract-matters.ts';
import { hasMoved, nextEvent, showContract } from './contract-progress.ts';
import { goOn, isLong, isPast, untilBegin, waitUntil } from './steering.ts';

/**
 * One agreement from its first draft to the seal of its last period (H7.1): hands the signed version to the subgraphs
 * that measure and audit it, carries changed evaluations to the breach records (H7.3), and lets metrics look again at
 * the instants that no fact announces.
 */
export async function contract(input: ContractInput): Promise<ContractOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  while (!isOver(life)) {
    life.inTerm = life.termStart !== null && isPast(life.termStart);
    await showContract(life);
    await nextMatter(life);
    for (const seeTo of MATTERS) {
      const begun = seeTo(life);
      if (begun !== null) await begun;
    }
    if (isLong() && life.evaluations.length === 0) await goOn<typeof contract>(nextRun(life));
  }
  await showContract(life);
  return {
    contractId: life.contractId,
    ended: life.abandoned ? 'ABANDONED' : isTerminated(life) ? 'TERMINATED' : 'EXPIRED',
  };
}

/**
 * What a contract sees to, in this order; null where it is not due. Each `await` costs a lifecycle that is replayed, so nothing is awaited
 * that is not due.
 */
const MATTERS: readonly ((life: ContractLife) => Promise<void> | null)[] = [
  life => (life.toAssess === null ? null : assessProposedVersion(life, life.toAssess)),
  life => when(newVersion(life), version => handOverSignedVersion(life, version)),
  life => when(timeToLeaveOut(life), suspension => leaveOutSuspendedTime(life, suspension)),
  life => when(life.negotiation, offer => (hasCome(offer.expiresAt) ? expireUnansweredOffer(life, offer) : null)),
  life => (life.ahead.some(({ effectiveFrom }) => isPast(effectiveFrom)) ? bringVersionsIntoForce(life) : null),
  life => when(life.renewal, renewal => (isDatePassed(life, renewal) ? passRenewalDates(life, renewal) : null)),
  life => (life.reopened.length > 0 ? reopenPeriods(life) : null),
  life => (life.evaluations.length > 0 ? recordBreaches(life) : null),
  life => (hasCome(life.nextCheckAt) ? lookAgain(life) : null),
  life => when(life.nextSeal, seal => (isPast(seal.at) ? sealPeriods(life, seal) : null)),
  life => (hasCome(life.nextReviewAt) ? openDueReviews(life) : null),
  life => (!life.expired && hasCome(life.termEnd) ? expireAfterTerm(life) : null),
  life => when(earlyEnd(life), end => endPromises(life, end)),
];

const when = <T>(matter: T | null, seeTo: (matter: T) => Promise<void> | null): Promise<void> | null =>
  matter === null ? null : seeTo(matter);

const hasCome = (instant: InstantText | null | undefined): boolean => instant != null && isPast(instant);

/** Waits for a signal that asks for something or moves what is shown, or for the next instant of the contract. */
async function nextMatter(life: ContractLife): Promise<void> {
  await waitUntil(
    () =>
      life.evaluations.length > 0 ||
      life.toAssess !== null ||
      life.reopened.length > 0 ||
      newVersion(life) !== null ||
      timeToLeaveOut(life) !== null ||
      hasMoved(life) ||
      earlyEnd(life) !== null ||
      isLong(),
    () => nextEvent(life)?.at ?? null,
    () => nextEvent(life)?.summary ?? '',
  );
}

/** The signed version that metrics and audits were not given yet. */
const newVersion = ({ version, handedOver }: ContractLife): number | null => (version === handedOver ? null : version);

/** Metrics was not told in this run where the suspension stands: it can have moved while the run before went over into this one. */
function timeToLeaveOut({ suspension, leftOut, version }: ContractLife): SuspendedTime | null {
  if (suspension?.since == null || suspension === leftOut || version === null) return null;
  return suspension as SuspendedTime;
}

/** The contract ended before its term, and metrics does not know it yet. */
const earlyEnd = ({ termination, promisesEnded, version }: ContractLife): EarlyEnd | null =>
  termination?.endedAt == null || promisesEnded || version === null ? null : (termination as EarlyEnd);
