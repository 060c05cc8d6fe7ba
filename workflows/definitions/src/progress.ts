import type { BreachFigures, Carried, Entry, Projection } from '@surety/workflow-contract';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Seen } from './steering.ts';
import { inWords, TURN_IN_WORDS } from './words.ts';

/** Lines of the past that the details show. */
const LINES_KEPT = 30;

/** What a lifecycle shows of itself. */
export type Shown = Pick<Projection, 'phase' | 'nextDeadline' | 'whoseTurn' | 'workItem'> &
  Partial<BreachFigures> & {
    /** What this is and where it stands, in a sentence. */
    readonly standing: string;
    /** What happens next, or at the deadline, in a sentence. */
    readonly next: string;
  };

/** What a run keeps beside its own facts. */
export type Journal = { readonly seen: Seen; projected: number; readonly happened: string[]; shown: Shown | null };

export const openJournal = ({ carried }: Entry): Journal => ({
  seen: { ...carried?.seen },
  projected: carried?.projected ?? 0,
  happened: [...(carried?.happened ?? [])],
  shown: null,
});

/** What the next run gets of a journal. */
export const carry = ({ seen, projected, happened }: Journal): Carried => ({ seen, projected, happened });

/** Remembers what happened, with the lifecycle's present, for whoever looks at the details. */
export function note(journal: Journal, what: string): void {
  journal.happened.push(`${inWords(Date.now())}: ${what}`);
  journal.happened.splice(0, journal.happened.length - LINES_KEPT);
  if (journal.shown) setCurrentDetails(details(journal.shown, journal.happened));
}

/** Shows newer figures in the place that is shown; before anything is shown they wait for that. */
export function restate(journal: Journal, figures: BreachFigures): void {
  const { shown } = journal;
  if (shown === null) return;
  journal.shown = { ...shown, ...figures };
  if (figures.severity !== shown.severity) findableBy(journal.shown);
}

/**
 * Shows where the lifecycle stands: in its details, in its search attributes, and through `project` in the graph.
 * @param project given the sequence number of this projection; left out where the graph shows nothing
 */
export async function show(
  journal: Journal,
  shown: Shown,
  project?: (sequence: number) => Promise<unknown>,
): Promise<void> {
  setCurrentDetails(details(shown, journal.happened));
  const former = journal.shown;
  journal.shown = shown;
  if (former && isSamePlace(former, shown)) return;
  if (former !== null || !isFoundSoFromTheStart(shown)) findableBy(shown);
  // The workflow's present, so that after a reset or a restore by hand the next one is newer than what the graph shows.
  journal.projected = Math.max(journal.projected + 1, Date.now());
  await project?.(journal.projected);
}

/** Whether exactly this was shown last. */
export const isShown = ({ shown: former }: Journal, shown: Shown): boolean =>
  former !== null && isSamePlace(former, shown) && former.standing === shown.standing && former.next === shown.next;

const isSamePlace = (a: Shown, b: Shown): boolean =>
  a.phase === b.phase && a.nextDeadline === b.nextDeadline && a.whoseTurn === b.whoseTurn && a.workItem === b.workItem;

/** Lists of workflows are searched by these. */
const PHASE = { name: 'Phase', type: 'KEYWORD' } as const;
const OWNER = { name: 'Owner', type: 'KEYWORD' } as const;
const NEXT_DEADLINE = { name: 'NextDeadline', type: 'DATETIME' } as const;
const SEVERITY = { name: 'BreachSeverity', type: 'KEYWORD' } as const;

const findableBy = ({ phase, nextDeadline, whoseTurn, severity }: Shown): void =>
  upsertSearchAttributes([
    { key: PHASE, value: phase },
    { key: OWNER, value: whoseTurn },
    { key: NEXT_DEADLINE, value: nextDeadline === null ? null : new Date(nextDeadline) },
    ...(severity === undefined ? [] : [{ key: SEVERITY, value: severity }]),
  ]);

/**
 * Whoever started the lifecycle said the same of it, so that the lists need not be written anew, which costs the server as much as an activity.
 * A later run begins with what the one before it showed, and writes that again: lifecycles that run already did so.
 */
function isFoundSoFromTheStart({ phase, nextDeadline, whoseTurn, severity }: Shown): boolean {
  const { typedSearchAttributes: said, continuedFromExecutionRunId } = workflowInfo();
  return (
    continuedFromExecutionRunId === undefined &&
    said.get(PHASE) === phase &&
    said.get(OWNER) === whoseTurn &&
    said.get(SEVERITY) === severity &&
    said.get(NEXT_DEADLINE)?.getTime() === (nextDeadline === null ? undefined : Date.parse(nextDeadline))
  );
}

const details = (
  { standing, next, nextDeadline, whoseTurn, severity, promised = [] }: Shown,
  happened: readonly string[],
): string =>
  [
    `**${standing}**`,
    '',
    ...promised.map(each => `- **Promised:** ${each}`),
    ...(severity === undefined ? [] : [`- **Severity:** ${severity.toLowerCase()}`]),
    `- **Whose turn:** ${TURN_IN_WORDS[whoseTurn]}`,
    `- **Until:** ${nextDeadline === null ? 'no deadline' : inWords(nextDeadline)}`,
    `- **Then:** ${next}`,
    ...(happened.length === 0 ? [] : ['', '**What happened**', '', ...happened.map(line => `- ${line}`)]),
  ].join('\n');
