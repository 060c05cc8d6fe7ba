import type { ChangeInput, ChangeOutcome, InstantText } from '@surety/workflow-contract';
import { attempt, changeActivities, insist } from './activities.ts';
import { type ChangeLife, endOf, instantsOf, lifeOf, nextRun } from './change-life.ts';
import { showChange } from './change-progress.ts';
import { tellWhoseTurn } from './change-tidings.ts';
import { note } from './progress.ts';
import { goOn, isLong, soonestAhead, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/**
 * One change of a service, from the request to its closing record (H4.4): whose turn it is, is told, reminded, and escalated when the
 * deadline passes; the window of the implementation counts as maintenance where the record says so.
 */
export async function change(input: ChangeInput): Promise<ChangeOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  let ended = endOf(life);
  while (ended === null) {
    const { heard } = life;
    await showChange(life);
    await keepMaintenance(life);
    await tellWhoseTurn(life);
    await nextMatter(life, heard);
    if (isLong()) await goOn<typeof change>(nextRun(life));
    ended = endOf(life);
  }
  await keepMaintenance(life);
  await showChange(life);
  await untilAnswered();
  return { changeId: input.changeId, ended };
}

/** Waits for a decision or a vote, or for the next instant at which somebody is reminded or a deadline passes. */
async function nextMatter(life: ChangeLife, heard: number): Promise<void> {
  const next = soonestAhead(instantsOf(life));
  await waitUntil(
    () => life.heard > heard || isLong(),
    () => next,
    () => timerSummary(life, next),
  );
}

function timerSummary({ input, standing }: ChangeLife, next: InstantText | null): string {
  const what = next === standing.due || next === standing.board?.due ? 'deadline' : 'reminder';
  return `${what} of the change of ${input.serviceName} in ${standing.phase}${next === null ? '' : ` (${inWords(next)})`}`;
}

/** Metrics knows the window that stands as maintenance, and no other: one that was moved, withdrawn or rejected is cancelled. */
async function keepMaintenance(life: ChangeLife): Promise<void> {
  const { tenant, serviceId } = life.input;
  const { window } = life.standing;
  const wanted = window?.isMaintenance === true ? window.number : null;
  for (const number of life.declared.filter(each => each !== wanted)) {
    const summary = `cancels the maintenance of window ${number}, if it was declared`;
    await insist(life.journal, summary, () =>
      changeActivities.cancelMaintenance.executeWithOptions({ summary }, [
        { tenant, serviceId, reference: referenceOf(life, number) },
      ]),
    );
    life.declared = life.declared.filter(each => each !== number);
    note(life.journal, `window ${number} counts as maintenance no more`);
  }
  if (window === null || wanted === null || life.declared.includes(wanted)) return;
  const { start, end } = window;
  const summary = `declares window ${wanted} as maintenance`;
  const done = await attempt(life.journal, summary, () =>
    changeActivities.declareMaintenance.executeWithOptions({ summary }, [
      { tenant, serviceId, reference: referenceOf(life, wanted), start, end },
    ]),
  );
  if (!done) return;
  life.declared = [...life.declared, wanted];
  note(life.journal, `window ${wanted} was declared as maintenance`);
}

/** What metrics knows a window by: it names the fact, so that declaring it twice declares it once. */
const referenceOf = ({ input }: ChangeLife, number: number): string => `change/${input.changeId}/window/${number}`;
