import { signedLinks } from '@surety/platform/signed-links';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type Caller, customer, type House, openHouse, operator, system } from './facts-house.ts';
import { adopt, BY_OUTAGES } from './measured.ts';

/** Who comes through the gateway without a token. */
const nobody: Caller = { roles: ['customer'], subject: 'nobody', tenant: '-' };
const CLOSES = '2031-03-20T12:00:00.000Z';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let house: House;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await launchBrowser();
  await adopt(house, 'ctr_1', { service: 'svc_1', targets: [BY_OUTAGES] });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Ann reads English, 王芳 Chinese; Bo has a token beside. */
const CONTACTS = [
  { contactId: 'con_ann', subject: null, language: 'EN', timeZone: 'Europe/Berlin' },
  { contactId: 'con_wang', subject: null, language: 'ZH', timeZone: 'Asia/Shanghai' },
  { contactId: 'con_bo', subject: 'bo', language: 'EN', timeZone: 'UTC' },
];

/** A survey in which the contacts are asked, as its lifecycle does it. @returns its id */
async function opened(input: object = {}): Promise<string> {
  const { survey, problems } = await house.mutate<{ survey: { id: string } | null }>(
    operator,
    'openSurvey',
    {
      contractId: 'ctr_1',
      period: '2031-02',
      scale: 'CSAT',
      question: 'How satisfied are you with <archive>?',
      anonymous: true,
      invited: ['bo'],
      contacts: ['con_ann', 'con_wang', 'con_gone'],
      minimumAnswers: 2,
      closesAt: CLOSES,
      ...input,
    },
    'survey { id }',
  );
  if (!survey) throw new Error(problems[0]?.message);
  for (let times = 0; times < 2; times += 1)
    await house.mutate(system, 'inviteContacts', {
      surveyId: survey.id,
      providerName: 'Datalab & Co',
      contractTitle: 'Archive service',
      contacts: CONTACTS,
      unknownContacts: ['con_gone'],
    });
  return survey.id;
}

const pathOf = (surveyId: string, contactId: string, changes: object = {}): string => {
  const grant = {
    purpose: 'survey',
    tenant: 'acme',
    recordId: surveyId,
    contactId,
    expiresAtMs: Date.now() + 60_000,
    ...changes,
  };
  return `/links/survey?token=${signedLinks(house.keys.gateway).sign(grant)}`;
};
const look = (path: string) => house.sendToDoor(nobody, `GET ${path}`);
const send = (path: string, form: Record<string, string>) =>
  house.sendToDoor(nobody, `POST ${path}`, { headers: FORM, body: Buffer.from(new URLSearchParams(form).toString()) });

type View = { readonly answered: number; readonly invited: number; readonly answers: readonly object[] };
const seen = async (id: string): Promise<View> => {
  const query = `query ($id: ID!) { survey(id: $id) { invited invitedByMail unknownContacts remindsAt answered
    answers { subject score comment } } }`;
  return (await house.ask<{ survey: View }>(operator, query, { id })).survey;
};

describe('the page on which a contact answers (H6.1)', () => {
  test('says who asks, about what, until when on the reader’s clock, and what anonymous means; looking changes nothing', async () => {
    const id = await opened();
    expect(await seen(id)).toEqual({
      invited: 3,
      invitedByMail: 3,
      unknownContacts: ['con_gone'],
      remindsAt: '2031-03-18T00:00:00.000Z',
      answered: 0,
      answers: [],
    });
    const page = await look(pathOf(id, 'con_ann'));
    const text = await page.text();
    for (const part of [
      'Datalab &#x26; Co asks you',
      'Archive service',
      '2031-02',
      '20 March 2031 at 13:00 (Europe/Berlin)',
      'This survey is anonymous',
      'fewer answers than 2',
      'How satisfied are you with &#x3C;archive>?',
    ])
      expect(text).toContain(part);
    expect(page.status).toBe(200);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    });
    expect(await (await look(pathOf(id, 'con_wang'))).text()).toContain('本调查为匿名');
    expect(await (await look(`${pathOf(id, 'con_wang')}&language=EN`)).text()).toContain('This survey is anonymous');
    expect(await seen(id)).toMatchObject({ answered: 0 });
  });

  test('takes one answer: sent three times at once, and again', async () => {
    const id = await opened();
    const path = pathOf(id, 'con_ann');
    const statuses = await Promise.all([
      send(path, { score: '5' }),
      send(path, { score: '5' }),
      send(path, { score: '1' }),
    ]);
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const again = await send(path, { score: '2' });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('on record already')]);
    const looked = await look(path);
    expect([looked.status, await looked.text()]).toEqual([200, expect.stringContaining('on record already')]);
    expect(await seen(id)).toMatchObject({ answered: 1, answers: [] });
    const rows = await house.query('select * from survey_invitation where survey_id = $1 and contact_id = $2', [
      id,
      'con_ann',
    ]);
    expect(rows).toMatchObject([{ is_answered: true, score: null, comment: null, answered_at: null }]);
    expect(
      await house.query(
        `select actor, details::text as details from trail where action = 'answerSurvey' and subject_id = $1 and outcome = 'DONE'`,
        [id],
      ),
    ).toEqual([{ actor: 'link/con_ann', details: '{}' }]);
  });

  test('of whoever is asked in the graph too takes one in all', async () => {
    const id = await opened({ anonymous: false });
    expect((await send(pathOf(id, 'con_bo'), { score: '4', comment: 'Good,\r\nmostly.' })).status).toBe(200);
    const bo = { ...customer, subject: 'bo' };
    const { problems } = await house.mutate(bo, 'answerSurvey', { surveyId: id, score: 1 });
    expect(problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
    expect(await seen(id)).toMatchObject({
      answered: 1,
      answers: [{ subject: 'bo', score: 4, comment: 'Good,\nmostly.' }],
    });
  });

  test.each<[string, Record<string, string>]>([
    ['no score', {}],
    ['a score that is none of the scale', { score: '6' }],
    ['a score that is no number', { score: '5 or so' }],
    ['a comment where nobody is to be known', { score: '5', comment: 'It is me.' }],
  ])('asks again after %s', async (_name, form) => {
    const id = await opened();
    const answer = await send(pathOf(id, 'con_ann'), form);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
    expect(await seen(id)).toMatchObject({ answered: 0 });
  });

  test('tells a link that leads nowhere so, in both languages, and answers nothing by it', async () => {
    const id = await opened();
    const right = pathOf(id, 'con_ann');
    for (const path of [
      `${right.slice(0, -3)}AAA`,
      '/links/survey',
      '/links/survey?token=a.b',
      pathOf(id, 'con_gone'),
      pathOf('srv_none', 'con_ann'),
      pathOf(id, 'con_ann', { purpose: 'acknowledge' }),
      pathOf(id, 'con_ann', { tenant: 'other-tenant' }),
      pathOf(id, 'con_ann', { expiresAtMs: Date.now() - 1 }),
    ])
      for (const answer of [await look(path), await send(path, { score: '5' })]) {
        expect(answer.status, path).toBe(404);
        expect(await answer.text()).toMatch(/leads to no survey[\s\S]*没有对应的调查/);
      }
    expect(await seen(id)).toMatchObject({ answered: 0 });
  });
});

describe('in a browser', () => {
  /** The page at an address, with the answers of the real door and its headers. */
  async function openPage(path: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await page.route('http://surety.test/**', async route => {
      const request = route.request();
      const { pathname, search } = new URL(request.url());
      const asked = `${request.method()} ${pathname.replace('/doors/metrics', '')}${search}`;
      const body = request.postDataBuffer() ?? Buffer.alloc(0);
      const answer = await house.sendToDoor(nobody, asked, { headers: FORM, body: Buffer.from(body) });
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    });
    await page.goto(`http://surety.test/doors/metrics${path}`);
    return page;
  }
  async function violations(page: Page): Promise<readonly string[]> {
    // The page lets no script in: the checker comes by the browser's own way past it.
    const session = await page.context().newCDPSession(page);
    const evaluate = async (expression: string) =>
      session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    await evaluate(axe.source);
    const { result } = await evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag2aaa', 'best-practice'] }).then(found => JSON.stringify(found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' '))))",
    );
    return JSON.parse(String(result.value)) as string[];
  }

  test.each([
    ['EN', 'CSAT', true],
    ['ZH', 'NPS', false],
  ] as const)('everybody can use it, by the keyboard alone (%s, %s)', async (language, scale, anonymous) => {
    const id = await opened({ scale, anonymous });
    const page = await openPage(pathOf(id, language === 'EN' ? 'con_ann' : 'con_wang'));
    expect(await violations(page)).toEqual([]);
    // It has its style, though nothing else may be loaded.
    expect(await page.evaluate('getComputedStyle(document.querySelector("fieldset")).borderTopStyle')).toBe('solid');
    await page.keyboard.press('Tab'); // the other language
    await page.keyboard.press('Tab'); // the scores
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    if (!anonymous) {
      await page.keyboard.press('Tab');
      await page.keyboard.type('还不错');
    }
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.getByRole('status').innerText()).toMatch(/on record|已记录/);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect(await page.getByRole('status').innerText()).toMatch(/already|已经记录/);
    expect(await seen(id)).toMatchObject({
      answered: 1,
      answers: anonymous ? [] : [{ score: 1, comment: '还不错' }],
    });
    await page.close();
  });
});

describe('once it is closed', () => {
  test('says so, and takes nothing; who has not answered until then is known to its lifecycle alone', async () => {
    const id = await opened();
    await send(pathOf(id, 'con_ann'), { score: '5' });
    const { surveyToTell } = await house.ask<{ surveyToTell: object }>(
      system,
      'query ($id: ID!) { surveyToTell(surveyId: $id) { awaited contacts } }',
      { id },
    );
    expect(surveyToTell).toEqual({ awaited: ['con_bo', 'con_wang'], contacts: ['con_ann', 'con_wang', 'con_gone'] });
    const close = 'mutation ($id: ID!) { closeSurvey(surveyId: $id) { survey { outcome } problems { code } } }';
    expect(await house.ask(system, close, { id })).toMatchObject({
      closeSurvey: { problems: [{ code: 'WRONG_PHASE' }] },
    });
    await house.setClock(CLOSES);
    for (const answer of [await look(pathOf(id, 'con_wang')), await send(pathOf(id, 'con_wang'), { score: '5' })])
      expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('结束')]);
    for (let times = 0; times < 2; times += 1)
      expect(await house.ask(system, close, { id })).toEqual({
        closeSurvey: { survey: { outcome: 'TOO_FEW' }, problems: [] },
      });
    expect(
      await house.query("select from trail where action = 'closeSurvey' and subject_id = $1 and outcome = 'DONE'", [
        id,
      ]),
    ).toHaveLength(1);
  });
});
