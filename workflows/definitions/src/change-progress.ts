import type { ChangePhase, InstantText } from '@surety/workflow-contract';
import { type ChangeLife, voteInWords } from './change-life.ts';
import type { Shown } from './progress.ts';
import { showInGraph } from './projection.ts';
import { isPast } from './steering.ts';
import { inWords } from './words.ts';

/** Shows where the change stands, to operators and in the graph. */
export function showChange(life: ChangeLife): Promise<void> {
  const { input, journal, standing } = life;
  const { tenant, contractId, changeId, serviceName } = input;
  const { phase, board } = standing;
  const review =
    board?.isReview === true ? `; the board reviews the emergency decision (${voteInWords(standing)})` : '';
  const shown: Shown = {
    phase,
    ...place(life),
    standing: `Change of ${serviceName} (${changeId}): ${STANDING[phase]}${review}`,
  };
  return showInGraph(journal, shown, { tenant, contractId, recordId: changeId });
}

/** Whose turn it is in a phase, until when, and what happens then. A deadline that passed stays: it is overdue. */
function place(life: ChangeLife): Omit<Shown, 'phase' | 'standing'> {
  const { phase, due, window, board } = life.standing;
  const step = (
    workItem: Shown['workItem'],
    what: string,
    nextDeadline: InstantText | null = due,
  ): Omit<Shown, 'phase' | 'standing'> => ({ nextDeadline, whoseTurn: 'PROVIDER', workItem, next: what });
  switch (phase) {
    case 'AWAITING_ASSESSMENT':
      return step(
        'ASSESS_CHANGE',
        `without an assessment by then ${MANAGER_TOLD}; once assessed, the change board votes`,
      );
    case 'AWAITING_DECISION':
      return {
        nextDeadline: due,
        whoseTurn: 'BOARD',
        workItem: 'VOTE_ON_CHANGE',
        next: afterVote(life),
      };
    case 'APPROVED':
      return step('SCHEDULE_CHANGE', `without a window by then ${MANAGER_TOLD}`);
    case 'SCHEDULED':
      return window && !isPast(window.start)
        ? step('IMPLEMENT_CHANGE', 'the window opens, and the provider carries the change out', window.start)
        : step(
            'IMPLEMENT_CHANGE',
            `the window closes; if the change was not begun, ${MANAGER_TOLD}, and the window is to be moved`,
          );
    case 'IMPLEMENTING':
      return step(
        'IMPLEMENT_CHANGE',
        `the window closes; if the change is not finished or rolled back, ${MANAGER_TOLD}`,
      );
    case 'IMPLEMENTED':
      return step('VERIFY_CHANGE', `if it is neither verified nor rolled back by then, ${MANAGER_TOLD}`);
    case 'AWAITING_DOCUMENTATION':
      return step(
        'DOCUMENT_CHANGE',
        `without a closing record by then ${MANAGER_TOLD}${board === null ? '' : `; the record waits for the board's review, due ${inWords(board.due)}`}`,
      );
    case 'DOCUMENTED':
    case 'REJECTED':
    case 'WITHDRAWN':
      return { nextDeadline: null, whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' };
  }
}

const MANAGER_TOLD = "the provider's manager is told that it is overdue, and it is still awaited";

function afterVote({ standing }: ChangeLife): string {
  const overdue = standing.due !== null && isPast(standing.due);
  return overdue
    ? `overdue: ${voteInWords(standing)}; the managers of both parties were told, and the vote that makes the outcome certain decides`
    : `${voteInWords(standing)}; with a quorum the votes that are in decide then (a tie rejects), without one the managers of both parties are told and the vote stays open`;
}

const STANDING: Readonly<Record<ChangePhase, string>> = {
  AWAITING_ASSESSMENT: 'asked for; the provider is to assess risk, impact and feasibility',
  AWAITING_DECISION: 'assessed; the change board is to decide',
  APPROVED: 'approved; the provider is to set a window',
  SCHEDULED: 'approved, and its window is set',
  IMPLEMENTING: 'being carried out',
  IMPLEMENTED: 'carried out; to be verified or rolled back',
  AWAITING_DOCUMENTATION: 'verified or rolled back; its closing record is awaited',
  DOCUMENTED: 'documented',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
};
