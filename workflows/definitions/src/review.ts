import type { ReviewInput, ReviewOutcome } from '@surety/workflow-contract';
import { attempt, insist, reviewActivities } from './activities.ts';
import { note } from './progress.ts';
import { nextRun } from './record-life.ts';
import { instantsOf, lifeOf, type ReviewLife } from './review-life.ts';
import { showReview } from './review-progress.ts';
import { tellWhoseTurn } from './review-tidings.ts';
import { goOn, isLong, isPast, soonestAhead, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/**
 * One evaluation or review of a contract (H6.2, H6.4): its evidence is collected, its report completed and approved, the customer told of it
 * and heard, and the report published; new targets to which both agreed become a supplement of the contract. Whose turn it is, is told,
 * reminded, and escalated when a deadline passes; silence of the customer is recorded.
 */
export async function review(input: ReviewInput): Promise<ReviewOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  while (life.standing.phase !== 'PUBLISHED') {
    const { heard } = life;
    await showReview(life);
    await collectEvidence(life);
    await recordSilence(life);
    await tellWhoseTurn(life);
    await nextMatter(life, heard);
    if (isLong()) await goOn<typeof review>(nextRun(life));
  }
  await tellWhoseTurn(life);
  await openSupplement(life);
  await showReview(life);
  await untilAnswered();
  return { reviewId: input.reviewId, ended: 'PUBLISHED' };
}

/** Waits for a decision, or for the next instant at which somebody is reminded or a deadline passes. */
async function nextMatter(life: ReviewLife, heard: number): Promise<void> {
  const next = soonestAhead(instantsOf(life));
  const what = next === life.standing.due ? 'deadline' : 'reminder';
  await waitUntil(
    () => life.heard > heard || isLong(),
    () => next,
    () => `${what} of the review of ${life.input.period}${next === null ? '' : ` (${inWords(next)})`}`,
  );
}

async function collectEvidence({ standing, input, journal }: ReviewLife): Promise<void> {
  if (standing.phase !== 'COLLECTING') return;
  const { tenant, reviewId } = input;
  const summary = 'collects the figures, breaches and changes of the period, and drafts the report';
  await insist(journal, summary, () =>
    reviewActivities.collectEvidence.executeWithOptions({ summary }, [{ tenant, reviewId }]),
  );
}

/** The row decides: an answer that came in at the last moment stays. */
async function recordSilence({ standing, input, journal, done }: ReviewLife): Promise<void> {
  const { phase, due, step } = standing;
  const once = `silence/${step}`;
  if (phase !== 'AWAITING_ANSWER' || due === null || !isPast(due) || done.includes(once)) return;
  done.push(once);
  const { tenant, reviewId } = input;
  const summary = "records that the customer's time to answer is over";
  const recorded = await attempt(journal, summary, () =>
    reviewActivities.recordSilence.executeWithOptions({ summary }, [{ tenant, reviewId }]),
  );
  if (recorded) note(journal, "the customer's time to answer is over");
}

/** While another proposal of the contract is open it is tried again: the first one that is signed does not cancel what was agreed here. */
async function openSupplement({ standing, input, journal }: ReviewLife): Promise<void> {
  if (standing.isSupplementDue !== true) return;
  const { tenant, reviewId } = input;
  const summary = 'opens the supplement with the targets that both sides agreed to';
  const { version } = await insist(journal, summary, () =>
    reviewActivities.openSupplement.executeWithOptions({ summary }, [{ tenant, reviewId }]),
  );
  note(
    journal,
    version === null
      ? 'the supplement could not be opened: the review says why'
      : `version ${version} of the contract is to be signed by both sides`,
  );
}
