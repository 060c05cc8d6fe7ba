import type { Audience, TerminationNotificationKind, TerminationStanding } from '@surety/workflow-contract';
import { tellOnce, terminationActivities } from './activities.ts';
import { isPast } from './steering.ts';
import type { TerminationLife } from './termination-life.ts';
import { terminationTidings } from './termination-words.ts';

const MANAGERS: readonly Audience[] = ['PROVIDER_MANAGER', 'CUSTOMER_MANAGER'];
const BOTH: readonly Audience[] = ['PROVIDER', 'CUSTOMER'];
const other = (side: 'PROVIDER' | 'CUSTOMER'): 'PROVIDER' | 'CUSTOMER' =>
  side === 'PROVIDER' ? 'CUSTOMER' : 'PROVIDER';

/** Who is told of a decision besides those whose turn it is; nobody of what only prepares the handover. */
function audiencesOf({ move, phase, givenBy }: TerminationStanding): readonly Audience[] {
  switch (move) {
    case 'GIVE_NOTICE':
    case 'OFFER':
      return [givenBy];
    case 'CONFIRM':
    case 'AGREE':
    case 'REFUSE':
    case 'WITHDRAW':
    case 'END':
    case 'LAPSE':
    case 'REPLACE':
      return BOTH;
    case 'RECORD_IMPACT':
      return ['CUSTOMER'];
    case 'SIGN_HANDOVER':
      return phase === 'HANDED_OVER' ? BOTH : [];
    default:
      return [];
  }
}

/** Tells what was decided, decision by decision: the notice itself to the other side, anything else to whom it concerns (H7.4). */
export async function tellNews(life: TerminationLife): Promise<void> {
  for (let decided = life.news.shift(); decided; decided = life.news.shift()) {
    const { move, step, givenBy, isConfirmed } = decided;
    if (move === 'GIVE_NOTICE' || move === 'OFFER') await ask(life, 'notice', 'TERMINATION_NOTICE', [other(givenBy)]);
    await ask(life, `news/${move}-${step}`, 'TERMINATION_NEWS', audiencesOf(decided));
    if (move === 'END' && !isConfirmed) await ask(life, 'confirmation/overdue', 'TERMINATION_OVERDUE', MANAGERS);
  }
}

/** Tells whose turn it is, reminds them before a deadline, and tells the managers of both sides once it has passed. */
export async function tellWhoseTurn(life: TerminationLife): Promise<void> {
  for (const { kind, about, whoseTurn, isAnnounced, remindAt, due } of life.standing.awaited) {
    // What time itself answers is told when it has.
    const isAnswered = kind === 'ANSWER_TERMINATION' || kind === 'CONFIRM_TERMINATION';
    if (isPast(due)) {
      if (!isAnswered) await ask(life, `${about}/overdue`, 'TERMINATION_OVERDUE', MANAGERS);
    } else if (isPast(remindAt)) await ask(life, `${about}/reminder`, 'TERMINATION_REMINDER', [whoseTurn]);
    else if (isAnnounced) await ask(life, `${about}/turn`, 'TERMINATION_TURN', [whoseTurn]);
  }
}

/** Asks for news to be told to some, each once. @param news e.g. `impact/overdue`: what about which step */
async function ask(
  life: TerminationLife,
  news: string,
  kind: TerminationNotificationKind,
  audiences: readonly Audience[],
): Promise<void> {
  const { tenant, terminationId } = life.input;
  for (const audience of audiences) {
    const fact = `termination/${terminationId}/${news}/${audience.toLowerCase()}`;
    await tellOnce(life, fact, terminationTidings(fact), options =>
      terminationActivities.requestTerminationNotification.executeWithOptions(options, [
        { tenant, terminationId, fact, kind, audience },
      ]),
    );
  }
}
