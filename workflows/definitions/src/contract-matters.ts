import type {
  ContractRenewal,
  ContractTermination,
  InstantText,
  Negotiation,
  NextSeal,
  Suspension,
} from '@surety/workflow-contract';
import { workflowInfo } from '@temporalio/workflow';
import { attempt, contractActivities, insist } from './activities.ts';
import { type ContractLife, earliest } from './contract-life.ts';
import { note } from './progress.ts';
import { isPast } from './steering.ts';
import { inWords } from './words.ts';

/** A check that is answered with an instant that has come, or refused, is made again after a while, not at once. */
const NOT_SOONER_MS = 60_000;
const AFTER_REFUSAL_MS = 3_600_000;

/** A suspension that has begun. */
export type SuspendedTime = Suspension & { readonly since: InstantText };
/** A termination that has ended the contract. */
export type EarlyEnd = ContractTermination & { readonly endedAt: InstantText };

export async function handOverSignedVersion(life: ContractLife, version: number): Promise<void> {
  const { tenant, contractId } = life;
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
export async function assessProposedVersion(life: ContractLife, version: number): Promise<void> {
  const { tenant, contractId } = life;
  life.toAssess = null;
  const summary = `compares version ${version} with what was measured in the last 12 months`;
  const done = await attempt(life.journal, summary, () =>
    contractActivities.assessVersion.executeWithOptions({ summary }, [{ tenant, contractId, version }]),
  );
  if (done) note(life.journal, `version ${version} was compared with the last 12 months`);
}

/** While a contract is suspended nothing is promised: metrics leaves that time out, and looks again at what it changes. */
export async function leaveOutSuspendedTime(life: ContractLife, suspension: SuspendedTime): Promise<void> {
  const { tenant, contractId } = life;
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
export async function expireUnansweredOffer(life: ContractLife, negotiation: Negotiation): Promise<void> {
  const { tenant, contractId } = life;
  const { version } = negotiation;
  const summary = `ends the offer of version ${version}: nobody answered in time`;
  await insist(life.journal, summary, () =>
    contractActivities.expireOffer.executeWithOptions({ summary }, [{ tenant, contractId, version }]),
  );
  if (life.negotiation !== negotiation) return;
  life.negotiation = null;
  note(life.journal, `the offer of version ${version} expired`);
}

export async function bringVersionsIntoForce(life: ContractLife): Promise<void> {
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

const isRenewing = ({ renewalPassed }: ContractLife, { renewsAt }: ContractRenewal): boolean =>
  renewsAt !== null && !renewalPassed && isPast(renewsAt);

/** One of the dates before the end of the term has come, and nothing was done about it in this run. */
export const isDatePassed = (life: ContractLife, renewal: ContractRenewal): boolean =>
  !life.expired && (isRenewing(life, renewal) || (!life.renewalOpened && isPast(renewal.opensAt)));

/** Before the end of the term (H7.4): both sides are told, or the contract is renewed by itself. The row decides which. */
export async function passRenewalDates(life: ContractLife, renewal: ContractRenewal): Promise<void> {
  const { tenant, contractId } = life;
  const renews = isRenewing(life, renewal);
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
export async function recordBreaches(life: ContractLife): Promise<void> {
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

export const lookAgain = (life: ContractLife): Promise<void> =>
  check(life, 'lets metrics look again at what no fact announces');

/** What came after the seal of a reopened period is evaluated now; a changed outcome arrives as any other. */
export async function reopenPeriods(life: ContractLife): Promise<void> {
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
export async function sealPeriods(life: ContractLife, { periods }: NextSeal): Promise<void> {
  const { tenant, contractId } = life;
  const named = periods.join(', ');
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
export async function openDueReviews(life: ContractLife): Promise<void> {
  const { tenant, contractId } = life;
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
export async function expireAfterTerm(life: ContractLife): Promise<void> {
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
export async function endPromises(life: ContractLife, { endedAt, lastSealAt }: EarlyEnd): Promise<void> {
  const { tenant, contractId } = life;
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
