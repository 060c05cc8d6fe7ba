import type { SurveyInput, SurveyOutcome, SurveyPhase, SurveySignals } from '@surety/workflow-contract';
import { attempt, insist, surveyActivities } from './activities.ts';
import { type Journal, note, openJournal, show } from './progress.ts';
import { isPast, receive, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/**
 * A survey of satisfaction (H6.1, H3.4): contacts of the customer are asked by mail, those who have not answered are reminded once, and the
 * result is told when it closes. Who answers, does so in metrics; the row decides whether it is in time.
 */
export async function survey(input: SurveyInput): Promise<SurveyOutcome> {
  const journal = openJournal(input);
  // The first only starts it: everything else is decided by the row.
  receive<SurveySignals>(journal.seen, { opened: () => undefined });
  await untilBegin(input);
  await showSurvey(journal, input, 'INVITING', input.closesAt);
  await invite(journal, input);
  await showSurvey(journal, input, 'OPEN', input.closesAt);
  await remind(journal, input);
  await untilInstant(input.closesAt, `answers to the survey ${input.surveyId} are taken`);
  await close(journal, input);
  await showSurvey(journal, input, 'CLOSED', null);
  return { surveyId: input.surveyId, ended: 'CLOSED' };
}

/** Entered late, it asks nobody any more. */
async function invite(journal: Journal, { tenant, surveyId, closesAt }: SurveyInput): Promise<void> {
  if (isPast(closesAt)) return;
  const summary = 'asks the contacts of the customer by mail';
  const done = await attempt(journal, summary, () =>
    surveyActivities.inviteToSurvey.executeWithOptions({ summary }, [{ tenant, surveyId }]),
  );
  if (done) note(journal, `asked by mail: ${done.value.asked}`);
}

async function remind(journal: Journal, { tenant, surveyId, remindAt, closesAt }: SurveyInput): Promise<void> {
  await untilInstant(remindAt, `contacts who have not answered the survey ${surveyId} are reminded`);
  if (isPast(closesAt)) return;
  const summary = 'reminds the contacts who have not answered';
  const done = await attempt(journal, summary, () =>
    surveyActivities.remindOfSurvey.executeWithOptions({ summary }, [{ tenant, surveyId }]),
  );
  if (done) note(journal, `reminded: ${done.value.asked}`);
}

async function close(journal: Journal, { tenant, surveyId }: SurveyInput): Promise<void> {
  const summary = 'puts on record that the survey is closed';
  await insist(journal, summary, () =>
    surveyActivities.closeSurvey.executeWithOptions({ summary }, [{ tenant, surveyId }]),
  );
  note(journal, 'closed: the result is told');
}

const untilInstant = (instant: string, what: string): Promise<boolean> =>
  waitUntil(
    () => false,
    () => instant,
    () => `${what} (${inWords(instant)})`,
  );

const showSurvey = (
  journal: Journal,
  { surveyId, period, remindAt }: SurveyInput,
  phase: SurveyPhase,
  nextDeadline: string | null,
): Promise<void> => {
  const { says, ...place } = PLACES[phase];
  return show(journal, {
    phase,
    ...place,
    nextDeadline,
    workItem: null,
    standing: `Survey ${surveyId} of ${period}: ${says}`,
    next: phase === 'OPEN' ? `${place.next}; who has not answered is reminded at ${inWords(remindAt)}` : place.next,
  });
};

const PLACES = {
  INVITING: { says: 'contacts are asked by mail', whoseTurn: 'SYSTEM', next: 'answers are taken' },
  OPEN: {
    says: 'people of the customer answer',
    whoseTurn: 'CUSTOMER',
    next: 'no answer is taken any more, and the result is told',
  },
  CLOSED: { says: 'closed', whoseTurn: 'NOBODY', next: 'nothing follows' },
} as const;
