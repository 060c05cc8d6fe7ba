import type { ContractInput, ContractOutcome } from '@surety/workflow-contract';
import { workflowInfo } from '@temporalio/workflow';
import { attempt, contractActivities, insist } from './activities.ts';
import { type ContractLife, earliest, isOver, isTerminated, lifeOf, nextRun } from './contract-life.ts';
import { hasMoved, nextEvent, showContract } from './contract-progress.ts';
import { note } from './progress.ts';
import { goOn, isLong, isPast, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/** A check that is answered with an instant that has come, or refused, is made again after a while, not at once. */
const NOT_SOONER_MS = 60_000;
const AFTER_REFUSAL_MS = 3_600_000;

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
    await assessProposedVersion(life);
    await handOverSignedVersion(life);
    await leaveOutSuspendedTime(life);
    await expireUnansweredOffer(life);
    await bringVersionsIntoForce(life);
    await passRenewalDates(life);
    await reopenPeriods(life);
    await recordBreaches(life);
    await checkWhenDue(life);
    await sealWhenDue(life);
    await openDueReviews(life);
    await expireAfterTerm(life);
    await endPromises(life);
    if (isLong() && life.evaluations.length === 0) await goOn<typeof contract>(nextRun(life));
  }
  await showContract(life);
  return {
    contractId: life.contractId,
    ended: life.abandoned ? 'ABANDONED' : isTerminated(life) ? 'TERMINATED' : 'EXPIRED',
  };
}

/** Waits for a signal that asks for something or moves what is shown, or for the next instant of the contract. */
async function nextMatter(life: ContractLife): Promise<void> {
  await waitUntil(
    () =>
      life.evaluations.length > 0 ||
      life.toAssess !== null ||
      life.reopened.length > 0 ||
      isNewVersion(life) ||
      isToBeLeftOut(life) ||
      hasMoved(life) ||
      arePromisesToEnd(life) ||
      isLong(),
    () => nextEvent(life)?.at ?? null,
    () => nextEvent(life)?.summary ?? '',
  );
}

/** The contract ended before its term, and metrics does not know it yet. */
const arePromisesToEnd = (life: ContractLife): boolean =>
  isTerminated(life) && !life.promisesEnded && life.version !== null;

const isNewVersion = ({ version, handedOver }: ContractLife): boolean => version !== null && version !== handedOver;

/** Metrics was not told in this run where the suspension stands: it can have moved while the run before went over into this one. */
const isToBeLeftOut = ({ suspension, leftOut, version }: ContractLife): boolean =>
  suspension?.since != null && suspension !== leftOut && version !== null;

async function handOverSignedVersion(life: ContractLife): Promise<void> {
  const { tenant, contractId, version } = life;
  if (version === null || !isNewVersion(life)) return;
  life.handedOver = version;
  const summary = `hands version ${version} to metrics and audits`;
  const answer = await attempt(life.journal, summary, () =>
    contractActivities.handOverVersion.executeWithOptions({ summary }, [{ tenant, contractId, version }]),
  );
  if (!answer) return;
  life.nextCheckAt = earliest(life.nextCheckAt, answer.value.nextCheckAt);
  life.nextSeal = answer.value.nextSeal ?? null;
  // A plan that was changed meanwhile may have said when already; opening too early opens nothing.
  life.nextReviewAt = earliest(life.nextReviewAt, answer.value.nextReviewAt ?? null);
  note(life.journal, `version ${version} was handed to metrics and audits`);
}

/** What was measured in the past says whether the promises are too high or too low, before they are offered (H1.4). */
async function assessProposedVersion(life: ContractLife): Promise<void> {
  const { tenant, contractId, toAssess: version } = life;
  if (version === null) return;
  life.toAssess = null;
  const summary = `compares version ${version} with what was measured in the last 12 months`;
  const done = await attempt(life.journal, summary, () =>
    contractActivities.assessVersion.executeWithOptions({ summary }, [{ tenant, contractId, version }]),
  );
  if (done) note(life.journal, `version ${version} was compared with the last 12 months`);
}

/** While a contract is suspended nothing is promised: metrics leaves that time out, and looks again at what it changes. */
async function leaveOutSuspendedTime(life: ContractLife): Promise<void> {
  const { tenant, contractId, suspension } = life;
  if (suspension?.since == null || !isToBeLeftOut(life)) return;
  life.leftOut = suspension;
  const { suspensionId, requestedBy, since, until } = suspension;
  const summary =
    until === null
      ? 'lets metrics leave out the time of the suspension'
      : 'lets metrics count again from the end of the suspension';
  await attempt(life.journal, summary, () =>
    contractActivities.leaveOut.executeWithOptions({ summary }, [
      { tenant, contractId, suspensionId, requestedBy, since, until },
    ]),
  );
}

/** The row decides: an offer that was answered at the last moment stays answered. */
async function expireUnansweredOffer(life: ContractLife): Promise<void> {
  const { tenant, contractId, negotiation } = life;
  if (negotiation?.expiresAt == null || !isPast(negotiation.expiresAt)) return;
  const { version } = negotiation;
  const summary = `ends the offer of version ${version}: nobody answered in time`;
  await insist(life.journal, summary, () =>
    contractActivities.expireOffer.executeWithOptions({ summary }, [{ tenant, contractId, version }]),
  );
  if (life.negotiation !== negotiation) return;
  life.negotiation = null;
  note(life.journal, `the offer of version ${version} expired`);
}

async function bringVersionsIntoForce(life: ContractLife): Promise<void> {
  const { tenant, contractId } = life;
  for (const { version, effectiveFrom } of life.ahead) {
    if (!isPast(effectiveFrom)) continue;
    const summary = `brings version ${version} into force`;
    await insist(life.journal, summary, () =>
      contractActivities.bringIntoForce.executeWithOptions({ summary }, [{ tenant, contractId, version }]),
    );
    life.ahead = life.ahead.filter(other => other.version !== version);
    note(life.journal, `version ${version} came into force`);
  }
}

/** Before the end of the term (H7.4): both sides are told, or the contract is renewed by itself. The row decides which. */
async function passRenewalDates(life: ContractLife): Promise<void> {
  const { tenant, contractId, renewal } = life;
  if (renewal === null || life.expired) return;
  const renews = renewal.renewsAt !== null && !life.renewalPassed && isPast(renewal.renewsAt);
  const opens = !life.renewalOpened && isPast(renewal.opensAt);
  if (!renews && !opens) return;
  life.renewalOpened = true;
  life.renewalPassed ||= renews;
  const due = renews && renewal.renewsAt !== null ? renewal.renewsAt : renewal.opensAt;
  const summary = renews
    ? 'renews the contract, unless a side has opted out'
    : 'tells both sides that the term ends soon';
  const { awaitsProposal } = await insist(life.journal, summary, () =>
    contractActivities.passRenewal.executeWithOptions({ summary }, [{ tenant, contractId, due }]),
  );
  if (life.renewal === renewal) life.awaitsProposal = awaitsProposal;
  note(life.journal, renews ? 'the last day to opt out is over' : 'both sides were told that the term ends soon');
}

/** Every evaluation that changed, in the order in which metrics wrote them. */
async function recordBreaches(life: ContractLife): Promise<void> {
  const { tenant, journal, evaluations } = life;
  for (let changed = evaluations.shift(); changed; changed = evaluations.shift()) {
    const { evaluationId, period, outcome, revision } = changed;
    const summary = `carries ${period}, ${outcome} on revision ${revision}, to the breach records`;
    const answer = await attempt(journal, summary, () =>
      contractActivities.recordBreach.executeWithOptions({ summary }, [{ tenant, evaluationId }]),
    );
    if (answer) note(journal, `${period}: ${outcome} on revision ${revision}, ${answer.value.breachId ?? 'no breach'}`);
  }
}

async function checkWhenDue(life: ContractLife): Promise<void> {
  if (life.nextCheckAt === null || !isPast(life.nextCheckAt)) return;
  await check(life, 'lets metrics look again at what no fact announces');
}

/** What came after the seal of a reopened period is evaluated now; a changed outcome arrives as any other. */
async function reopenPeriods(life: ContractLife): Promise<void> {
  const { tenant, contractId } = life;
  for (const { reopeningId, period } of life.reopened) {
    const summary = `lets late facts about ${period} count again`;
    const { workflowId: lifecycle } = workflowInfo();
    const { nextSeal } = await insist(life.journal, summary, () =>
      contractActivities.reopenPeriod.executeWithOptions({ summary }, [{ tenant, contractId, reopeningId, lifecycle }]),
    );
    life.reopened = life.reopened.filter(other => other.reopeningId !== reopeningId);
    life.nextSeal = nextSeal;
  }
}

/** The instant decides, however late this is: it is put on record, and answers when periods are sealed next. */
async function sealWhenDue(life: ContractLife): Promise<void> {
  const { tenant, contractId, nextSeal } = life;
  if (nextSeal === null || !isPast(nextSeal.at)) return;
  const named = nextSeal.periods.join(', ');
  const summary = `seals ${named}`;
  const answer = await insist(life.journal, summary, () =>
    contractActivities.sealPeriods.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  const next = answer.nextSeal;
  // The server's clock may be a little ahead of the one that decides.
  life.nextSeal = next !== null && isPast(next.at) ? { ...next, at: instantIn(NOT_SOONER_MS) } : next;
  note(life.journal, `${named} was sealed`);
}

/** Audits opens what is due and says what comes next; a plan that is changed meanwhile says so by a signal (H6.2). */
async function openDueReviews(life: ContractLife): Promise<void> {
  const { tenant, contractId, nextReviewAt } = life;
  if (nextReviewAt === null || !isPast(nextReviewAt)) return;
  life.nextReviewAt = null;
  const summary = 'lets audits open the reviews that are due';
  const answer = await attempt(life.journal, summary, () =>
    contractActivities.openReviews.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  const next = answer ? answer.value.nextReviewAt : instantIn(AFTER_REFUSAL_MS);
  life.nextReviewAt = earliest(life.nextReviewAt, notAtOnce(next));
  if (answer) note(life.journal, 'the reviews that were due were opened');
}

/** Once the term is over: a last look at its last period, then the record says that it ended. */
async function expireAfterTerm(life: ContractLife): Promise<void> {
  if (life.expired || life.termEnd === null || !isPast(life.termEnd)) return;
  const { tenant, contractId } = life;
  await check(life, 'lets metrics look at the last period of the term');
  const summary = 'records that the term is over';
  const goesOnUntil = await insist(life.journal, summary, () =>
    contractActivities.expireContract.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  // Nothing in histories from before a contract could go on.
  if (goesOnUntil != null) {
    life.termEnd = goesOnUntil;
    note(life.journal, `the term ended; by its own words the contract goes on until ${inWords(goesOnUntil)}`);
    return;
  }
  life.expired = true;
  note(life.journal, 'the term ended');
}

/** From its early end on a contract promises nothing, as after its term (H7.4). Metrics evaluates its last period by that, and audits has it reviewed. */
async function endPromises(life: ContractLife): Promise<void> {
  const { tenant, contractId, termination } = life;
  if (termination?.endedAt == null || !arePromisesToEnd(life)) return;
  const { endedAt, lastSealAt } = termination;
  const summary = 'lets metrics promise nothing any more, and audits review nothing after it';
  const {
    nextCheckAt,
    nextSeal,
    nextReviewAt = null,
  } = await insist(life.journal, summary, () =>
    contractActivities.endPromises.executeWithOptions({ summary }, [{ tenant, contractId, endedAt, lastSealAt }]),
  );
  life.promisesEnded = true;
  life.nextSeal = nextSeal;
  life.nextReviewAt = nextReviewAt;
  life.nextCheckAt = notAtOnce(nextCheckAt);
}

/** A change that metrics finds arrives as a signal; the answer says only when to look again. */
async function check(life: ContractLife, summary: string): Promise<void> {
  const { tenant, contractId } = life;
  life.nextCheckAt = null;
  const answer = await attempt(life.journal, summary, () =>
    contractActivities.evaluate.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  const found = answer ? answer.value.nextCheckAt : instantIn(AFTER_REFUSAL_MS);
  life.nextCheckAt = earliest(life.nextCheckAt, notAtOnce(found));
}

const notAtOnce = (instant: string | null): string | null =>
  instant !== null && isPast(instant) ? instantIn(NOT_SOONER_MS) : instant;

const instantIn = (ms: number): string => new Date(Date.now() + ms).toISOString();
