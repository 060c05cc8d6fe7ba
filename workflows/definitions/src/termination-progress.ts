import type { AwaitedOfTermination } from '@surety/workflow-contract';
import type { Shown } from './progress.ts';
import { showInGraph } from './projection.ts';
import { isPast } from './steering.ts';
import { deadlineOf, endOf, type TerminationLife } from './termination-life.ts';
import { TERMINATION_IN_WORDS, WORK_IN_WORDS } from './termination-words.ts';
import { inWords } from './words.ts';

/** Shows where the termination stands, to operators and in the graph. */
export function showTermination(life: TerminationLife): Promise<void> {
  const { input, journal, standing } = life;
  const { tenant, contractId, terminationId } = input;
  const { phase } = standing;
  const shown: Shown = {
    phase,
    ...place(life),
    standing: `End of contract ${contractId} (${terminationId}): ${TERMINATION_IN_WORDS[phase]}`,
  };
  return showInGraph(journal, shown, { tenant, contractId, recordId: terminationId });
}

/** Whose turn it is first, until when, and what happens then. A deadline that passed stays: it is overdue. */
function place(life: TerminationLife): Omit<Shown, 'phase' | 'standing'> {
  if (endOf(life) !== null) return { nextDeadline: null, whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' };
  const deadline = deadlineOf(life);
  const then =
    deadline === null
      ? ''
      : life.standing.phase === 'OFFERED'
        ? `; the offer lapses on ${inWords(deadline)} if nobody answers`
        : `; the contract ends on ${inWords(deadline)}, confirmed or not`;
  const [first, ...others] = life.standing.awaited.toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due));
  if (!first) return { nextDeadline: deadline, whoseTurn: 'SYSTEM', workItem: null, next: `the contract ends${then}` };
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return {
    nextDeadline: first.due,
    whoseTurn: first.whoseTurn,
    workItem: first.kind,
    next: `${WORK_IN_WORDS[first.kind]}${more}${otherwise(first)}${then}`,
  };
}

/** What happens when something is not done in time. */
function otherwise({ kind, due }: AwaitedOfTermination): string {
  if (kind === 'ANSWER_TERMINATION' || kind === 'CONFIRM_TERMINATION') return '';
  return isPast(due)
    ? '; it is overdue, and the managers of both sides were told'
    : '; if it is not done by then the managers of both sides are told';
}
