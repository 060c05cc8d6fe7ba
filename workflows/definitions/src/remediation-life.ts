import type { InstantText, RemediationInput, RemediationStanding } from '@surety/workflow-contract';
import { operatorActivities } from './activities.ts';
import { take } from './operating.ts';
import { enterLife, type RecordLife } from './record-life.ts';
import { takeReminderVerbs } from './reminders.ts';
import { AUDIENCE_IN_WORDS } from './words.ts';

/** What the lifecycle of one remediation knows. */
export type RemediationLife = RecordLife<RemediationInput, RemediationStanding>;

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: RemediationInput): RemediationLife {
  const { phase, step, reopened, due, reminders, customerToldAt, isExtensionAsked } = input;
  const standing = { phase, step, reopened, due, reminders, customerToldAt, isExtensionAsked };
  const life = enterLife<RemediationInput, RemediationStanding>(input, standing, { happened: HAPPENED, tidingsOf });
  takeReminderVerbs(life, input.findingId);
  takeReassignment(life);
  return life;
}

/** An operator gives the finding to another team. */
function takeReassignment(life: RemediationLife): void {
  const { tenant, findingId } = life.input;
  take('reassign', {
    refusal: () =>
      ['AWAITING_PLAN', 'REMEDIATING'].includes(life.standing.phase)
        ? null
        : 'The remediation is reported: there is nothing to give to another team.',
    carryOut: ({ owner, reason, onBehalfOf }, summary) =>
      operatorActivities.assignFinding.executeWithOptions({ summary }, [
        { tenant, findingId, owner, reason, onBehalfOf },
      ]),
    answer: ({ owner }) => `The team ${owner} has the finding now.`,
  });
}

/** Instants at which something happens unless somebody acts before. */
export const instantsOf = ({ standing: { reminders, due, customerToldAt } }: RemediationLife): readonly InstantText[] =>
  [...reminders, due, customerToldAt].filter(instant => instant !== null);

const HAPPENED: Readonly<Record<string, string>> = {
  OPEN: 'the finding was opened',
  PLAN: 'root cause and plan were stated',
  ASSIGN: 'it was given to another team',
  ASK_EXTENSION: 'another day was asked for',
  GRANT_EXTENSION: 'the other day was granted',
  REFUSE_EXTENSION: 'the other day was refused',
  REPORT: 'the remediation was reported',
  VERIFY: 'another person verified the remediation',
  REFUSE: 'the remediation was not verified: it is to be done again',
  LOOK_AGAIN: 'no figure shows the effect yet: it is looked at again',
  WORKED: 'the figures show that it worked, or no more of them will come',
  FAILED: 'the figures show that it did not work: it is opened again',
};

const AWAITED: Readonly<Record<string, string>> = {
  plan: 'that root cause and plan are to be stated',
  report: 'that the remediation is to be carried out and reported',
  verification: 'that the remediation is to be verified',
  extension: 'that another day is asked for',
  effect: 'that the remediation was verified, and its effect is watched',
  solved: 'that the finding is solved',
};

/** Whom a fact such as `remediation/fnd_…/report/reminder-75/3/provider` tells what, for people. */
export function tidingsOf(fact: string): string {
  const [, , about = '', news = '', , audience = ''] = fact.split('/');
  const whom = Object.entries(AUDIENCE_IN_WORDS).find(([code]) => code.toLowerCase() === audience)?.[1] ?? audience;
  if (news === 'failed') return `${whom} that the remediation did not work`;
  const how = news.startsWith('reminder') ? ' once more' : news === 'overdue' ? ' and is overdue' : '';
  return `${whom} ${AWAITED[about] ?? about}${how}`;
}
