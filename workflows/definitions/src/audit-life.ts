import type { Audience, AuditInput, AuditStanding, InstantText } from '@surety/workflow-contract';
import { operatorActivities } from './activities.ts';
import { take } from './operating.ts';
import { enterLife, type RecordLife } from './record-life.ts';
import { takeReminderVerbs } from './reminders.ts';
import { isPast } from './steering.ts';
import { AUDIENCE_IN_WORDS, inWords } from './words.ts';

/** What the lifecycle of one audit knows. */
export type AuditLife = RecordLife<AuditInput, AuditStanding>;

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: AuditInput): AuditLife {
  const { phase, step, due, reminders, openFindings } = input;
  const standing = { phase, step, due, reminders, openFindings };
  const life = enterLife<AuditInput, AuditStanding>(input, standing, { happened: HAPPENED, tidingsOf });
  takeReminderVerbs(life, input.auditId);
  takeExtension(life);
  return life;
}

/** An operator gives more time for the present step. */
function takeExtension(life: AuditLife): void {
  const { tenant, auditId } = life.input;
  take('extend', {
    refusal: ({ due }) => {
      const present = life.standing.due;
      if (present === null) return 'Nothing is awaited of its auditors now: there is nothing to extend.';
      if (isPast(due)) return `due: ${inWords(due)} has passed. Give an instant that is ahead.`;
      if (Date.parse(due) > Date.parse(present)) return null;
      return `due: it is due at ${inWords(present)} already. Give a later instant.`;
    },
    carryOut: ({ due, reason, onBehalfOf }, summary) =>
      operatorActivities.extendAudit.executeWithOptions({ summary }, [{ tenant, auditId, due, reason, onBehalfOf }]),
    answer: ({ due }) => `It is due at ${inWords(due)} now, and who has to act is told so.`,
  });
}

export const isOver = ({ standing: { phase } }: AuditLife): boolean => phase === 'CLOSED' || phase === 'CANCELLED';

/** Instants at which something happens unless somebody acts before. */
export const instantsOf = ({ standing: { reminders, due } }: AuditLife): readonly InstantText[] =>
  [...reminders, due].filter(instant => instant !== null);

const HAPPENED: Readonly<Record<string, string>> = {
  DRAFT: 'its plan drafted the audit',
  ORDER: 'the audit was ordered',
  BEGIN: 'its auditors began',
  EXTEND: 'more time was given',
  REPORT: 'the audit was reported, and its findings are to be put right',
  SOLVE: 'one of its findings was verified as solved',
  CLOSE: 'all that it found is verified as solved: it is closed',
  CANCEL: 'the audit was cancelled',
};

const AWAITED: Readonly<Record<string, string>> = {
  name: 'that the auditors are to be named',
  begin: 'that the audit is to be begun',
  report: 'that the audit is to be reported',
  reported: 'that the audit was reported',
  closed: 'that the audit is closed',
  cancelled: 'that the audit was cancelled',
};

/** Whom a fact such as `audit/aud_…/report/reminder-75/3/auditors` tells what, for people. */
export function tidingsOf(fact: string): string {
  const [, , about = '', news = '', , audience = ''] = fact.split('/');
  const whom = AUDIENCE_IN_WORDS[audience.toUpperCase() as Audience] ?? audience;
  const how = news.startsWith('reminder') ? ' once more' : news === 'overdue' ? ' and is overdue' : '';
  return `${whom} ${AWAITED[about] ?? about}${how}`;
}
