import type { RemediationInput, RemediationOutcome } from '@surety/workflow-contract';
import { insist, remediationActivities } from './activities.ts';
import { nextRun } from './record-life.ts';
import { instantsOf, lifeOf, type RemediationLife } from './remediation-life.ts';
import { showRemediation } from './remediation-progress.ts';
import { tellWhoseTurn } from './remediation-tidings.ts';
import { goOn, isLong, isPast, soonestAhead, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/**
 * The remediation of one finding (H6.3): its cause and plan are stated, it is put right and reported, another person verifies that, and the
 * figures afterwards show whether it worked; if not, it begins again. Whose turn it is, is told, reminded at 50, 75 and 90 % of the time,
 * and escalated when a deadline passes.
 */
export async function remediation(input: RemediationInput): Promise<RemediationOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  while (life.standing.phase !== 'SOLVED') {
    const { heard } = life;
    await showRemediation(life);
    await checkEffect(life);
    await tellWhoseTurn(life);
    await nextMatter(life, heard);
    if (isLong()) await goOn<typeof remediation>(nextRun(life));
  }
  await tellWhoseTurn(life);
  await showRemediation(life);
  await untilAnswered();
  return { findingId: input.findingId, ended: 'SOLVED' };
}

/** Waits for a decision, or for the next instant at which somebody is reminded or a deadline passes. */
async function nextMatter(life: RemediationLife, heard: number): Promise<void> {
  const next = soonestAhead(instantsOf(life));
  const { phase, due } = life.standing;
  const what =
    next !== due ? 'reminder or escalation' : phase === 'WATCHING_EFFECT' ? 'look at the effect' : 'deadline';
  await waitUntil(
    () => life.heard > heard || isLong(),
    () => next,
    () => `${what} of the remediation of ${life.input.findingId}${next === null ? '' : ` (${inWords(next)})`}`,
  );
}

/** The row decides: the figures may say that it worked, that it did not, or nothing yet. */
async function checkEffect({ standing, input, journal, done }: RemediationLife): Promise<void> {
  const { phase, due } = standing;
  if (phase !== 'WATCHING_EFFECT' || due === null || !isPast(due) || done.includes(`effect/${due}`)) return;
  done.push(`effect/${due}`);
  const { tenant, findingId } = input;
  const summary = 'looks at the figures since the verification, and lets audits judge whether the remediation worked';
  await insist(journal, summary, () =>
    remediationActivities.checkEffect.executeWithOptions({ summary }, [{ tenant, findingId, due }]),
  );
}
