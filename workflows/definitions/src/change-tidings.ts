import type { Audience, ChangeNotificationKind, ChangePhase } from '@surety/workflow-contract';
import { attempt, changeActivities, tellOnce } from './activities.ts';
import { type ChangeLife, tidingsOf } from './change-life.ts';
import { note } from './progress.ts';
import { isPast } from './steering.ts';

/** What a step waits for, as facts name it. */
const AWAITED: Readonly<Partial<Record<ChangePhase, string>>> = {
  AWAITING_ASSESSMENT: 'assessment',
  APPROVED: 'window',
  SCHEDULED: 'implementation',
  IMPLEMENTING: 'implementation',
  IMPLEMENTED: 'verification',
  AWAITING_DOCUMENTATION: 'record',
};
/** Steps that whoever acts began itself, or that begin with a window: nobody is told that it is their turn. */
const SELF_BEGUN: readonly ChangePhase[] = ['SCHEDULED', 'IMPLEMENTING'];

/** Tells whose turn it is, reminds them before a deadline, and tells the managers once it has passed (H4.4). */
export async function tellWhoseTurn(life: ChangeLife): Promise<void> {
  const { phase, step, due, remindAt, window } = life.standing;
  if (phase === 'SCHEDULED' && window)
    await ask(life, `window/scheduled/${window.number}`, 'CHANGE_SCHEDULED', ['CUSTOMER']);
  await tellBoard(life);
  const awaited = AWAITED[phase];
  if (awaited === undefined) return;
  if (due !== null && isPast(due))
    await ask(life, `${awaited}/overdue/${step}`, 'CHANGE_OVERDUE', ['PROVIDER_MANAGER']);
  else if (remindAt !== null && isPast(remindAt))
    await ask(life, `${awaited}/reminder/${step}`, 'CHANGE_REMINDER', ['PROVIDER']);
  else if (!SELF_BEGUN.includes(phase)) await ask(life, `${awaited}/turn/${step}`, 'CHANGE_TURN', ['PROVIDER']);
}

/** The members who have not voted; once the vote is overdue, the managers of both parties. */
async function tellBoard(life: ChangeLife): Promise<void> {
  const { board, step } = life.standing;
  if (board === null) return;
  // An emergency decision is reviewed once, beside the steps.
  const about = (news: string): string => (board.isReview ? `review/${news}/1` : `vote/${news}/${step}`);
  const members = board.sides.map((side): Audience => `${side}_BOARD`);
  if (!isPast(board.remindAt)) await ask(life, about('turn'), 'CHANGE_TURN', members);
  else if (!isPast(board.due)) await ask(life, about('reminder'), 'CHANGE_REMINDER', members);
  else if (!(await decideWhenDue(life)))
    await ask(life, about('overdue'), 'CHANGE_OVERDUE', ['PROVIDER_MANAGER', 'CUSTOMER_MANAGER']);
}

/** The vote is due: with a quorum the votes that are in decide, without one it stays open. @returns whether they decided */
async function decideWhenDue(life: ChangeLife): Promise<boolean> {
  const { tenant, changeId } = life.input;
  const { board, step } = life.standing;
  const once = `decided/${step}/${board?.isReview === true ? 'review' : 'decision'}`;
  if (life.done.includes(once)) return true;
  life.done.push(once);
  const summary = 'closes the vote, which is due, if there is a quorum';
  const answer = await attempt(life.journal, summary, () =>
    changeActivities.decideDueChange.executeWithOptions({ summary }, [{ tenant, changeId }]),
  );
  if (answer?.value.isDecided !== true) note(life.journal, 'the vote is overdue: there is no quorum');
  return answer?.value.isDecided === true;
}

/** Asks for news to be told to some, each once. @param news e.g. `assessment/overdue/1`: what about which step */
async function ask(
  life: ChangeLife,
  news: string,
  kind: ChangeNotificationKind,
  audiences: readonly Audience[],
): Promise<void> {
  const { tenant, changeId } = life.input;
  for (const audience of audiences) {
    const fact = `change/${changeId}/${news}/${audience.toLowerCase()}`;
    await tellOnce(life, fact, tidingsOf(fact), options =>
      changeActivities.requestChangeNotification.executeWithOptions(options, [
        { tenant, changeId, fact, kind, audience },
      ]),
    );
  }
}
