import type { InstantText, ReviewInput, ReviewStanding } from '@surety/workflow-contract';
import { enterLife, type RecordLife } from './record-life.ts';
import { takeReminderVerbs } from './reminders.ts';

/** What the lifecycle of one review knows. */
export type ReviewLife = RecordLife<ReviewInput, ReviewStanding>;

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: ReviewInput): ReviewLife {
  const { phase, step, due, remindAt, isSupplementDue } = input;
  const standing = { phase, step, due, remindAt, ...(isSupplementDue === undefined ? {} : { isSupplementDue }) };
  const life = enterLife<ReviewInput, ReviewStanding>(input, standing, { happened: HAPPENED, tidingsOf });
  takeReminderVerbs(life, input.reviewId);
  return life;
}

/** Instants at which something happens unless somebody acts before. */
export const instantsOf = ({ standing: { due, remindAt } }: ReviewLife): readonly InstantText[] =>
  [remindAt, due].filter(instant => instant !== null);

const HAPPENED: Readonly<Record<string, string>> = {
  OPEN: 'the review was opened',
  COLLECT: 'its evidence was collected, and the report drafted',
  COMPLETE: 'the report was completed',
  APPROVE: 'the report was approved',
  RETURN: 'the report was returned: it is to be completed again',
  ACCEPT: 'the customer accepted the report',
  OBJECT: 'the customer objected to the report',
  SILENCE: 'the customer did not answer in time',
};

const AUDIENCES: Readonly<Record<string, string>> = {
  provider: 'the provider',
  provider_manager: "the provider's manager",
  customer: 'the customer',
};
const AWAITED: Readonly<Record<string, string>> = {
  completion: 'that its report is to be completed',
  approval: 'that its report is to be approved',
  answer: 'of the report, and until when it can be answered',
  publication: 'that the report is published',
};

/** Whom a fact such as `review/rev_…/approval/reminder/3/provider_manager` tells what, for people. */
export function tidingsOf(fact: string): string {
  const [, , about = '', news = '', , audience = ''] = fact.split('/');
  const how = news === 'reminder' ? ' once more' : news === 'overdue' ? ' and is overdue' : '';
  return `${AUDIENCES[audience] ?? audience} ${AWAITED[about] ?? about}${how}`;
}
