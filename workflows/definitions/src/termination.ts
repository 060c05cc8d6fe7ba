import type { InstantText, TerminationInput, TerminationOutcome } from '@surety/workflow-contract';
import { insist, terminationActivities } from './activities.ts';
import { goOn, isLong, isPast, soonestAhead, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { deadlineOf, endOf, instantsOf, lifeOf, nextRun, type TerminationLife } from './termination-life.ts';
import { showTermination } from './termination-progress.ts';
import { tellNews, tellWhoseTurn } from './termination-tidings.ts';
import { inWords } from './words.ts';

/**
 * The end of one contract before its term (H7.4): the notice is told and confirmed, or an offer answered; what the end affects is told; the
 * notice runs out and the contract ends; what the customer needs is handed over, until both sides have signed that it was.
 */
export async function termination(input: TerminationInput): Promise<TerminationOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  let ended = endOf(life);
  while (ended === null) {
    const { heard } = life;
    await showTermination(life);
    await tellNews(life);
    await tellWhoseTurn(life);
    await passDeadline(life);
    await nextMatter(life, heard);
    if (isLong() && life.news.length === 0) await goOn<typeof termination>(nextRun(life));
    ended = endOf(life);
  }
  await tellNews(life);
  await showTermination(life);
  await untilAnswered();
  return { terminationId: input.terminationId, ended };
}

/** The notice has run out, confirmed or not, or nobody answered the offer. The row decides: what was decided at the last moment stays. */
async function passDeadline(life: TerminationLife): Promise<void> {
  const deadline = deadlineOf(life);
  if (deadline === null || !isPast(deadline) || life.done.includes(deadline)) return;
  life.done.push(deadline);
  const { tenant, terminationId } = life.input;
  const summary =
    life.standing.phase === 'OFFERED'
      ? 'lapses the offer: nobody answered in time'
      : 'ends the contract: the notice has run out';
  await insist(life.journal, summary, () =>
    terminationActivities.passTerminationDeadline.executeWithOptions({ summary }, [{ tenant, terminationId }]),
  );
}

/** Waits for a decision, or for the next instant at which somebody is reminded, a deadline passes or the contract ends. */
async function nextMatter(life: TerminationLife, heard: number): Promise<void> {
  const next = soonestAhead(instantsOf(life));
  await waitUntil(
    () => life.heard > heard || isLong(),
    () => next,
    () => timerSummary(life, next),
  );
}

function timerSummary(life: TerminationLife, next: InstantText | null): string {
  const { awaited } = life.standing;
  const at = next === null ? '' : ` (${inWords(next)})`;
  if (next === deadlineOf(life))
    return `${life.standing.phase === 'OFFERED' ? 'the offer lapses' : 'the contract ends'}${at}`;
  const isDue = awaited.some(({ due }) => due === next);
  return `${isDue ? 'deadline' : 'reminder'} for the end of contract ${life.input.contractId}${at}`;
}
