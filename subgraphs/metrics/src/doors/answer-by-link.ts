import { ok } from '@surety/domain';
import { decide } from '@surety/platform/decide';
import { type Door, type DoorAnswer, type DoorRequest, SIGNED_LINK } from '@surety/platform/doors';
import type { LinkGrant } from '@surety/platform/signed-links';
import { SURVEY_LINK } from '@surety/workflow-contract';
import type { Context } from '../context.ts';
import { Survey, SurveyInvitation } from '../persistence/survey.ts';
import { PAGE_HEADERS } from '../survey-page/page-headers.ts';
import { type Language, type PageState, surveyPage, unknownPage } from '../survey-page/survey-page.ts';
import { answerSurvey } from '../use-cases/answer-survey.ts';

/** Below `/doors/metrics`. */
const PATH = '/links/survey';

/** Where the link in a survey's mail leads (H6.1). Looking at it changes nothing, since mail programs look at links by themselves. */
export const showSurvey: Door<Context> = {
  method: 'GET',
  path: PATH,
  access: SIGNED_LINK,
  async answer(request, ctx) {
    const asked = await askedBy(ctx, request);
    return ok(asked ? page(asked, await stateOf(asked)) : UNKNOWN);
  },
};

/** The button of that page: the answer, once. */
export const answerByLink: Door<Context> = {
  method: 'POST',
  path: PATH,
  access: SIGNED_LINK,
  async answer(request, ctx) {
    const asked = await askedBy(ctx, request);
    if (!asked) return ok(UNKNOWN);
    const { caller, survey, invitation, contactId } = asked;
    const before = await stateOf(asked);
    if (before !== 'ASKS') return ok(page(asked, before === 'ANSWERED' ? 'ANSWERED_BEFORE' : before));
    const { score, comment } = answerIn(request.body);
    const { id: surveyId, contractId } = survey;
    // As in the graph, the score is left out of what is kept of the request.
    const asking = {
      mutation: 'answerSurvey',
      input: { surveyId },
      subject: { subjectKind: 'survey', subjectId: surveyId, contractId },
    };
    const result = await decide(caller, asking, tx => answerSurvey(tx, { surveyId, score, comment }, { contactId }));
    if (result.ok) return ok(page(asked, 'THANKS'));
    // Somebody else may have been quicker with the same link, or the survey has just closed.
    const now = await caller.em.refreshOrFail(invitation);
    const state = await stateOf({ ...asked, invitation: now });
    return ok(page(asked, state === 'ASKS' ? 'NOT_UNDERSTOOD' : state === 'ANSWERED' ? 'ANSWERED_BEFORE' : state));
  },
};

type Asked = {
  readonly caller: Context;
  readonly survey: Survey;
  readonly invitation: SurveyInvitation;
  readonly contactId: string;
  readonly token: string;
  readonly language: Language;
};

/** Who was asked by a link, about what; null for a link that is not believed, or leads nowhere any more. */
async function askedBy(ctx: Context, { query }: DoorRequest): Promise<Asked | null> {
  const token = typeof query['token'] === 'string' ? query['token'] : '';
  const grant = ctx.links.verify(token, SURVEY_LINK.purpose, Date.now());
  if (!grant) return null;
  const { recordId: id, contactId } = grant;
  const anybody = await ctx.as(identityOf(grant, null));
  const found = await anybody.em.findOne(Survey, { id }, { filters: { party: false } });
  if (!found) return null;
  const caller = { ...ctx, ...(await ctx.as(identityOf(grant, found.customerId))) };
  const survey = await caller.em.findOne(Survey, { id });
  const invitation = await caller.em.findOne(SurveyInvitation, { surveyId: id, contactId });
  if (!survey || !invitation) return null;
  const wanted = query['language'];
  const language = wanted === 'EN' || wanted === 'ZH' ? wanted : (invitation.language ?? 'EN');
  return { caller, survey, invitation, contactId, token, language };
}

const identityOf = ({ tenant, contactId }: LinkGrant, party: string | null) =>
  ({ subject: `link/${contactId}`, tenant, roles: ['customer'], party, issuer: 'gateway' }) as const;

async function stateOf({ caller, survey, invitation }: Pick<Asked, 'caller' | 'survey' | 'invitation'>) {
  if (invitation.isAnswered) return 'ANSWERED';
  return survey.closesAt.getTime() <= (await caller.now()) ? 'CLOSED' : 'ASKS';
}

/** What a form says. A score that is none is none of the scale. */
function answerIn(body: Buffer): { readonly score: number; readonly comment: string | null } {
  const form = new URLSearchParams(body.toString('utf8'));
  const score = form.get('score') ?? '';
  const comment = form.get('comment')?.trim().replaceAll('\r\n', '\n') || null;
  return { score: /^\d{1,2}$/.test(score) ? Number(score) : -1, comment };
}

const STATUS: Readonly<Record<PageState, number>> = {
  ASKS: 200,
  THANKS: 200,
  ANSWERED: 200,
  NOT_UNDERSTOOD: 422,
  ANSWERED_BEFORE: 409,
  CLOSED: 410,
};

const answerOf = (status: number, html: string): DoorAnswer => ({
  status,
  headers: PAGE_HEADERS,
  body: Buffer.from(html),
});

const page = ({ survey, invitation, token, language }: Asked, state: PageState): DoorAnswer =>
  answerOf(STATUS[state], surveyPage(survey, { state, token, language, timeZone: invitation.timeZone ?? 'UTC' }));

const UNKNOWN = answerOf(404, unknownPage());
