import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { breachesOf, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';

const SATISFIED = {
  indicator: 'CSAT',
  value: '80',
  measuredBy: 'SURVEYS',
  surveys: { minimumAnswers: 1, anonymous: true },
};

let tenant: Tenant;
let scenario: Scenario;
let operator: GraphClient;
let surveyId: string;
beforeAll(async () => {
  tenant = await openTenant('survey');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES', further: [SATISFIED] });
  operator = await tenant.as('operator');
});
afterAll(() => tenant?.close());

const survey = async () => {
  const query = `query ($id: ID!) { survey(id: $id) { invited invitedByMail answered outcome value } }`;
  return (await operator.query<{ survey: Record<'invited' | 'answered', number> }>(query, { id: surveyId })).survey;
};
const subjectsTo = async (name: string): Promise<string[]> =>
  (await tenant.mailsAbout([surveyId])).filter(({ to }) => to === tenant.address(name)).map(({ subject }) => subject);
/** Where the link in the mail to a contact leads. */
async function linkTo(name: string): Promise<string> {
  const mails = await tenant.mailsAbout([surveyId]);
  const text = mails.find(({ to }) => to === tenant.address(name))?.text ?? '';
  const [link = ''] = /http\S+\/doors\/metrics\/links\/survey\S+/.exec(text) ?? [];
  return link;
}
const answer = (link: string, score: string) =>
  fetch(link, { method: 'POST', body: new URLSearchParams({ score }), redirect: 'error' });

describe('satisfaction is asked for by mail (H6.1, H3.4)', () => {
  test('each contact of the customer gets a link of its own, and answers by it without a token, once', async () => {
    await tenant.clock.advanceTo('2031-02-03T00:00:00Z');
    const opened = await operator.mutate<{ survey: { id: string } }>(
      'openSurvey',
      `mutation ($input: OpenSurveyInput!) { openSurvey(input: $input) { survey { id } ${PROBLEMS} } }`,
      {
        contractId: scenario.contractId,
        period: '2031-01',
        scale: 'CSAT',
        question: 'How satisfied are you with the archive?',
        anonymous: true,
        audience: 'CONTACTS',
        closesAt: '2031-02-10T00:00:00Z',
      },
    );
    surveyId = opened.survey.id;
    await tenant.clock.settle();
    await vi.waitFor(async () => expect(await tenant.mailsAbout([surveyId])).toHaveLength(2), WITHIN);
    expect(await survey()).toMatchObject({ invited: 2, invitedByMail: 2, answered: 0, outcome: 'OPEN' });
    const link = await linkTo('desk.customer');
    expect(link).not.toBe(await linkTo('manager.customer'));
    const page = await fetch(link);
    expect([page.status, page.headers.get('referrer-policy'), page.headers.get('x-robots-tag')]).toEqual([
      200,
      'no-referrer',
      'noindex, nofollow',
    ]);
    expect(await page.text()).toContain('Party provider asks you');
    expect((await answer(link, '2')).status).toBe(200);
    expect((await answer(link, '5')).status).toBe(409);
    expect((await fetch(`${link.slice(0, -2)}AA`)).status).toBe(404);
    expect(await survey()).toMatchObject({ answered: 1, outcome: 'OPEN' });
  });

  test('who has not answered is reminded, once; the result is told when it closes', async () => {
    await tenant.clock.advanceTo('2031-02-09T00:00:00Z');
    await vi.waitFor(async () => expect(await subjectsTo('manager.customer')).toHaveLength(2), WITHIN);
    expect(await subjectsTo('desk.customer')).toHaveLength(1);
    expect((await subjectsTo('manager.customer'))[1]).toContain('Reminder');
    await tenant.clock.advanceTo('2031-02-10T00:00:00Z');
    await vi.waitFor(async () => expect(await survey()).toMatchObject({ outcome: 'MISSED', value: '0' }), WITHIN);
    expect((await answer(await linkTo('manager.customer'), '5')).status).toBe(410);
    expect(await subjectsTo('manager.customer')).toHaveLength(2);
  });

  test('the target that it misses is a breach, of which the customer is told', async () => {
    await vi.waitFor(async () => expect(await breachesOf(operator)).toHaveLength(1), WITHIN);
    const [breach] = await breachesOf(operator);
    expect(breach).toMatchObject({ period: '2031-01', occurredAt: '2031-02-10T00:00:00.000Z' });
    const notice = async () =>
      (await tenant.mailsAbout([breach?.id ?? ''])).find(({ to }) => to === tenant.address('desk.customer'))?.text;
    await vi.waitFor(async () => expect(await notice()).toContain('satisfaction (CSAT) 0 %'), WITHIN);
    // How time counts is no matter where people were asked.
    expect(await notice()).not.toContain('Maintenance');
  });

  test('a report that the customer asks for shows what was promised beside what came out, and leads to its evaluation', async () => {
    const { review } = await scenario.customer.mutate<{ review: { id: string } }>(
      'requestReport',
      `mutation ($input: RequestReportInput!) { requestReport(input: $input) { review { id } ${PROBLEMS} } }`,
      { contractId: scenario.contractId, period: '2031-01', by: '2031-02-20T00:00:00Z', reason: 'The board asks.' },
    );
    await tenant.clock.settle();
    const evaluated = async () => {
      const query = `query ($id: ID!) { review(id: $id) { phase report { sections { id figures { label value evaluationId } } } } }`;
      type Figure = { readonly label: string; readonly value: string; readonly evaluationId: string };
      type Asked = {
        phase: string;
        report: { sections: readonly { id: string; figures: readonly Figure[] }[] } | null;
      };
      const asked = await operator.query<{ review: Asked }>(query, { id: review.id });
      const [targets] = asked.review.report?.sections ?? [];
      return targets?.figures.find(({ label }) => label.includes('csat'));
    };
    const missed = {
      label: 'Archive in 2031-01: csat at least 80 %',
      value: '0 %, missed',
      evaluationId: expect.stringMatching(/^evl_/),
    };
    await vi.waitFor(async () => expect(await evaluated()).toEqual(missed), WITHIN);
    const evaluationId = (await evaluated())?.evaluationId ?? '';
    for (const [language, said] of [
      ['EN', 'satisfaction (CSAT) 2031-01 at least 80 % 0 % missed'],
      ['ZH', '满意度（CSAT） 2031-01 不低于 80 % 0 % 未达标'],
    ] as const) {
      const door = new URL(`/doors/audits/reports/${review.id}?language=${language}`, tenant.graphUrl);
      const html = await (await fetch(door, { headers: { authorization: `Bearer ${tenant.tokens.operator}` } })).text();
      const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');
      expect(text).toContain(said);
      expect(html).toContain(`href="#${evaluationId}"`);
      expect(html).toContain(` id="${evaluationId}"`);
    }
  });

  test('lifecycles and records agree', async () => {
    const { lines, left } = await reconciled(inject('house'), tenant.temporal, tenant.name, false);
    expect([lines, left]).toEqual([[expect.stringContaining('agree')], 0]);
  });
});
