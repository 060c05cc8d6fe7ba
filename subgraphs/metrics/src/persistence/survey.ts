import { defineEntity, LockMode, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SurveyScale, Tally } from '../rules/survey-result.ts';

const SurveySchema = defineEntity({
  name: 'Survey',
  tableName: 'survey',
  indexes: [{ properties: ['contractId', 'periodStart', 'id'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: p.string(),
    customerId: p.string(),
    /** Label, and from when to when it is. */
    period: p.string(),
    periodStart: p.datetime(3),
    periodEnd: p.datetime(3),
    scale: p.string().$type<SurveyScale>(),
    question: p.text(),
    /** An answer does not say whose it is. */
    isAnonymous: p.boolean(),
    minimumAnswers: p.integer(),
    /** A decimal, in percent or points; null where nothing is promised. */
    limit: p.string().strictNullable(),
    openedBy: p.text(),
    openedAt: p.datetime(3),
    closesAt: p.datetime(3),
    tally: p.json<Tally>(),
    /** When it was put on record that it is closed; whether it is, says `closesAt`. */
    closedAt: p.datetime(3).nullable(),
    /** When who was asked by mail and has not answered is reminded; null from before anybody was. */
    remindsAt: p.datetime(3).nullable(),
    /** Whom the provider named to be asked by mail, until its lifecycle found them. */
    contactIds: p.json<readonly string[]>().nullable(),
    audience: p.string().$type<'CONTACTS' | 'MANAGERS'>().nullable(),
    /** Who asks, about what: what the page says on which contacts answer. */
    asker: p.json<Asker>().nullable(),
    unknownContacts: p.json<readonly string[]>().nullable(),
  },
});
/** What the people of a customer are asked about a period of a contract, and how many gave each score (H6.1, H3.4). */
export class Survey extends SurveySchema.class {}
SurveySchema.setClass(Survey);

type Asker = { readonly providerName: string; readonly contractTitle: string };

/** Of an anonymous survey it holds that an answer came, and neither which nor when. */
const SurveyInvitationSchema = defineEntity({
  name: 'SurveyInvitation',
  tableName: 'survey_invitation',
  properties: {
    surveyId: () => p.manyToOne(Survey).mapToPk().joinColumn('survey_id').primary().deleteRule('cascade'),
    /** `sub` of the token of who is asked; of a contact without one `link/con_…`, as whom it answers. */
    subject: p.string().primary(),
    /** Asked by mail too; with the language and IANA time zone of the page on which it answers. */
    contactId: p.string().nullable(),
    language: p.string().$type<'EN' | 'ZH'>().nullable(),
    timeZone: p.string().nullable(),
    tenant: p.string(),
    customerId: p.string(),
    isAnswered: p.boolean(),
    score: p.integer().strictNullable(),
    comment: p.text().strictNullable(),
    answeredAt: p.datetime(3).strictNullable(),
  },
});
/** One person who is asked, once. */
export class SurveyInvitation extends SurveyInvitationSchema.class {}
SurveyInvitationSchema.setClass(SurveyInvitation);

/** Of an invitation that nobody has answered. */
export const NOT_ANSWERED = { isAnswered: false, score: null, comment: null, answeredAt: null } as const;

/** A survey by id, locked until the transaction ends. */
export const lockSurvey = (em: EntityManager, id: string): Promise<Survey | null> =>
  em.findOne(Survey, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Contacts that are asked by mail, in the order of their ids. @param isAnswered those alone who have answered, or have not */
export async function contactsOf(em: EntityManager, surveyId: string, isAnswered?: boolean): Promise<string[]> {
  const where = { surveyId, contactId: { $ne: null }, ...(isAnswered === undefined ? {} : { isAnswered }) };
  const invitations = await em.find(SurveyInvitation, where, { orderBy: { contactId: 'asc' } });
  return invitations.flatMap(({ contactId }) => contactId ?? []);
}

/** Surveys that are closed, about periods within a span, oldest first. */
export const closedWithin = (
  em: EntityManager,
  contractId: string,
  { start, end, closedBy }: { readonly start: Date; readonly end: Date; readonly closedBy: Date },
): Promise<Survey[]> =>
  em.find(
    Survey,
    { contractId, periodStart: { $gte: start }, periodEnd: { $lte: end }, closesAt: { $lte: closedBy } },
    { orderBy: { periodStart: 'asc', id: 'asc' } },
  );

/** Erases who was asked about a contract, and what each said to it; how many gave each score stays. */
export async function eraseInvitations(em: EntityManager, contractId: string): Promise<void> {
  const surveys = await em.find(Survey, { contractId });
  await em.nativeDelete(SurveyInvitation, { surveyId: { $in: surveys.map(({ id }) => id) } });
}
