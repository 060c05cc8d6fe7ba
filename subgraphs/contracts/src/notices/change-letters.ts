import type { ChangePhase } from '../rules/change-course.ts';
import type { ChangeNotice } from '../rules/notification-kinds.ts';
import type { ChangeMailContext, ChangeMailFacts } from './change-facts.ts';
import type { Block, Letter } from './letter.ts';
import { instantInWords } from './wording.ts';

/** What is to be done, in words and as a mutation. */
type Task = { readonly words: string; readonly mutation: string };

const STEP_TASKS: Readonly<Partial<Record<ChangePhase, Task>>> = {
  AWAITING_ASSESSMENT: { words: 'assess its risk, impact and feasibility', mutation: 'assessChange' },
  APPROVED: { words: 'set the window in which it is carried out', mutation: 'scheduleChange' },
  SCHEDULED: { words: 'carry it out within its window', mutation: 'implementChange' },
  IMPLEMENTING: {
    words: 'finish it within its window, or roll it back',
    mutation: 'implementChange or rollBackChange',
  },
  IMPLEMENTED: { words: 'verify it, or roll it back', mutation: 'verifyChange or rollBackChange' },
  AWAITING_DOCUMENTATION: { words: 'write its closing record', mutation: 'documentChange' },
};
const VOTE: Task = {
  words: 'vote on it, or hand your vote to another member',
  mutation: 'voteOnChange or delegateVote',
};
const REVIEW: Task = { words: 'review the emergency decision on it', mutation: 'voteOnChange' };

/** Words one notification about a change for one recipient (H4.4). */
export function changeLetter(kind: ChangeNotice, context: ChangeMailContext): Letter {
  const { facts } = context;
  const matter = matterOf(context);
  const named = `the change "${facts.title}" of ${facts.serviceName}`;
  const until = matter.dueMs === null ? '' : ` by ${inWords(facts, matter.dueMs)}`;
  switch (kind) {
    case 'CHANGE_TURN':
      return letter(context, 'Your turn', [
        `It is your turn with ${named}: please ${matter.task.words}${until}.`,
        ...whatItIs(facts),
        `Do so with ${matter.task.mutation}.`,
      ]);
    case 'CHANGE_REMINDER': {
      const isOpen = facts.phase === 'SCHEDULED' && !context.isAboutVote;
      const awaited = isOpen ? `The window of ${named} is open` : `This is still awaited with ${named}`;
      return letter(context, isOpen ? 'Window open' : 'Reminder', [
        `${awaited}: please ${matter.task.words}${until}.`,
        ...whatItIs(facts),
        `Do so with ${matter.task.mutation}.`,
      ]);
    }
    case 'CHANGE_OVERDUE':
      return letter(context, 'Overdue', [
        `With ${named} this was to be done${until}, and is not: ${matter.task.words}. It is still awaited.`,
        ...whatItIs(facts),
      ]);
    case 'CHANGE_SCHEDULED':
      return letter(context, 'Scheduled', [
        `${capital(named)} is carried out from ${inWords(facts, facts.window?.startMs)} to ${inWords(facts, facts.window?.endMs)}.`,
        facts.window?.declaresMaintenance === true
          ? 'The window is declared as maintenance; your contract says how that counts.'
          : 'The window is not maintenance: the service is promised as always.',
        ...whatItIs(facts),
      ]);
  }
}

/** What the mail is about: the vote, or the step. */
function matterOf({ facts, isAboutVote }: ChangeMailContext): { readonly task: Task; readonly dueMs: number | null } {
  const { vote, phase, dueMs } = facts;
  const step = STEP_TASKS[phase];
  if (vote && isAboutVote) return { task: vote.isReview ? REVIEW : VOTE, dueMs: vote.dueMs };
  return { task: step ?? { words: 'nothing more', mutation: 'nothing' }, dueMs };
}

const whatItIs = (facts: ChangeMailFacts): readonly Block[] => [
  {
    facts: [
      ['Contract', facts.contractTitle],
      ['Service', facts.serviceName],
      ['Change', facts.changeId],
      ['Reason', facts.reason],
      ['Content', facts.content],
      ['Effect', facts.effect],
      ...(facts.assessment
        ? ([
            ['Risk', facts.assessment.risk],
            ['Impact', facts.assessment.impact],
            ['Feasibility', facts.assessment.feasibility],
          ] as const)
        : []),
      ...(facts.emergencyReason === null ? [] : [['Decided at once because', facts.emergencyReason] as const]),
      ...(facts.vote ? [['Vote', facts.vote.standing] as const] : []),
      ...(facts.window
        ? [['Window', `${inWords(facts, facts.window.startMs)} to ${inWords(facts, facts.window.endMs)}`] as const]
        : []),
    ],
  },
];

const letter = ({ facts, recipientName }: ChangeMailContext, what: string, blocks: readonly Block[]): Letter => ({
  subject: `${what}: change "${facts.title}" of ${facts.serviceName} (${facts.changeId})`,
  greeting: `Dear ${recipientName},`,
  blocks,
  signature: `Surety, on behalf of ${facts.providerName}`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inWords = (facts: ChangeMailFacts, atMs: number | null | undefined): string =>
  atMs == null ? 'a time that is not set' : instantInWords(atMs, facts.timeZone);
