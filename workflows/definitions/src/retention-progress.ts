import type { RetentionPhase } from '@surety/workflow-contract';
import { type Shown, show } from './progress.ts';
import { nextAt, phaseOf, type RetentionLife } from './retention-life.ts';
import { inWords } from './words.ts';

/** Shows operators since when and until when the records are kept, and what happens then. The graph shows rows only. */
export async function showRetention(life: RetentionLife): Promise<void> {
  const { input, journal } = life;
  const phase = phaseOf(life);
  const isOver = phase === 'ERASED';
  await show(journal, {
    phase,
    nextDeadline: isOver ? null : nextAt(life),
    whoseTurn: isOver ? 'NOBODY' : 'SYSTEM',
    workItem: null,
    standing: `Contract ${input.contractId} ended on ${inWords(input.endedAt)}: ${STANDS[phase](life)}`,
    next: NEXT[phase](life),
  } satisfies Shown);
}

const STANDS: Readonly<Record<RetentionPhase, (life: RetentionLife) => string>> = {
  CLOSING: ({ waitsFor }) =>
    `it is closed once all that was under way is over${waitsFor.length === 0 ? '' : `; waits for: ${waitsFor.join(', ')}`}`,
  KEPT: ({ keptUntil }) => `it is closed, and its records are kept whole until ${inWords(keptUntil)}`,
  ERASING: ({ erasedAt }) => `what is personal in its records is being erased since ${inWords(erasedAt ?? 0)}`,
  ERASED: ({ erasedAt }) => `what is personal in its records was erased on ${inWords(erasedAt ?? 0)}`,
};

const NEXT: Readonly<Record<RetentionPhase, (life: RetentionLife) => string>> = {
  CLOSING: ({ keptUntil }) =>
    `contracts is asked whether all is over; then webhooks that nothing is left for are revoked, both sides are told, and the records are kept until ${inWords(keptUntil)}`,
  KEPT: ({ waitsFor }) =>
    waitsFor.length === 0
      ? 'what is personal in its records is erased for good, unless a breach, a change or a handover is open then; nobody has to act'
      : `contracts is asked again: the years are over, but nothing is erased while this is open: ${waitsFor.join(', ')}`,
  ERASING: () => 'metrics and audits erase theirs; after a day what came late is erased, and this ends',
  ERASED: () => 'nothing follows',
};

/** What the timer shows: it may be years away. */
export const timerSummary = (life: RetentionLife): string => {
  const at = inWords(nextAt(life));
  if (life.erasedAt !== null) return `what came late is erased (${at})`;
  if (nextAt(life) === life.closeAt) return `contracts is asked whether all of the contract is over (${at})`;
  return life.waitsFor.length > 0 && life.closeAt === null
    ? `something of the contract is open; contracts is asked again (${at})`
    : `the records are kept until then (${at})`;
};
