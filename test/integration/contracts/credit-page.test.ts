import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type Cast, registerCast } from './actors.ts';
import { approver, CLAIM, CREDITS, creditOf, decideCredit, missedFebruary } from './credit.ts';
import { type Caller, customer, type House, manager, openHouse, otherCustomer, system } from './house.ts';

const HOUR_MS = 3_600_000;
/** Down for ten of the 670 hours that are counted: 98.5 % and a little, so a quarter of the fee is above the cap of a fifth. */
const FIGURES = {
  operator: 'GTE',
  limit: '99.9',
  unit: 'PERCENT',
  value: '98.507462686567',
  availability: { numerator: '66', denominator: '67' },
  agreedMs: 672 * HOUR_MS,
  excludedMs: 2 * HOUR_MS,
  unknownMs: 0,
  upMs: 660 * HOUR_MS,
  downMs: 10 * HOUR_MS,
  evaluatedAt: '2031-03-10T12:00:00Z',
};
const HOURS = { beyond: 'PT4H', percent: '0.5', capPercent: '20' };
const FACTS = [
  {
    kind: 'OUTAGE',
    id: 'out_01KA000000000000000000000A@2',
    source: 'tickets INC-4711',
    start: '2031-02-03T10:00:00Z',
    end: '2031-02-03T20:00:00Z',
    impact: '1',
  },
  {
    kind: 'EXCLUSION',
    id: 'exc_01KA000000000000000000000B',
    source: 'CUSTOMER',
    start: '2031-02-10T10:00:00Z',
    end: '2031-02-10T12:00:00Z',
    reason: 'move of the <b>archive</b>',
  },
];

let house: House;
let browser: Browser;
let page: Page;
let requested: string[];
let breachId: string;

beforeAll(async () => {
  house = await openHouse();
  browser = await launchBrowser();
  breachId = await paidCredit(await registerCast(house));
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
beforeEach(async () => {
  requested = [];
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  page.on('request', request => requested.push(request.url()));
  return () => context.close();
});

/** A credit that was claimed, approved, posted, capped and in part paid. */
async function paidCredit(cast: Cast): Promise<string> {
  const head = await approver(house, cast, 'kim.lee', '500');
  const missed = await missedFebruary(house, cast, {
    ...CLAIM,
    agreement: {
      ...CREDITS,
      credits: { ...CREDITS.credits, interruption: HOURS, monthlyCapPercent: '20', yearlyCapPercent: '50' },
    },
  });
  const figures = { ...missed.figures(3, null), outcome: 'MISSED', ...FIGURES };
  const facts = FACTS.map(fact => ({ ...fact, serviceId: cast.serviceId }));
  const settled = { breachId: missed.breachId, figures: [figures], facts };
  const { problems } = await house.mutate(system, 'settleCompensation', settled);
  expect(problems).toEqual([]);
  expect(await decideCredit(house, customer, 'claimCredit', missed.breachId)).toEqual([]);
  expect(await decideCredit(house, head, 'approveCredit', missed.breachId)).toEqual([]);
  const amount = { amount: '150.00', currency: 'EUR' };
  await house.mutate(manager, 'recordPayout', {
    breachId: missed.breachId,
    kind: 'SET_OFF',
    amount,
    reference: 'INV-2031-17',
  });
  const { version: expectedVersion } = await creditOf(house, missed.breachId);
  const loss = { amount: { amount: '70.00', currency: 'EUR' }, reason: 'A day of work was lost.' };
  await house.mutate(customer, 'claimDamages', { breachId: missed.breachId, expectedVersion, ...loss });
  const answer = { breachId: missed.breachId, expectedVersion: expectedVersion + 1, reason: 'Half a day.' };
  const accepted = { ...answer, amount: { amount: '35.00', currency: 'EUR' } };
  expect((await house.mutate(head, 'acceptDamages', accepted)).problems).toEqual([]);
  return missed.breachId;
}

const shown = (caller: Caller, query = ''): Promise<Response> =>
  house.sendToDoor(caller, `GET /credits/${breachId}${query}`);

async function open(language: 'EN' | 'ZH'): Promise<string> {
  const answer = await shown(customer, `?language=${language}`);
  expect(answer.status).toBe(200);
  await page.setContent(await answer.text(), { waitUntil: 'load' });
  return page.locator('main').innerText();
}

const WHY = `query ($id: ID!) { breach(id: $id) { compensation { id amount { amount currency } paid { amount } why { page contractHash
  facts { id kind source impact reason start end service { name } } figures { numerator denominator limit downMs evaluation { id } }
  steps { rule inputs { name value } outcome } entries { id transactionId amount { amount } reference } } } } }`;
type Why = {
  readonly page: string;
  readonly contractHash: string;
  readonly facts: readonly { readonly id: string }[];
  readonly figures: readonly { readonly numerator: string; readonly denominator: string }[];
  readonly steps: readonly {
    readonly rule: string;
    readonly inputs: readonly { readonly value: string }[];
    readonly outcome: string;
  }[];
  readonly entries: readonly {
    readonly id: string;
    readonly transactionId: string;
    readonly reference: string | null;
  }[];
};

async function whyOf(): Promise<Why> {
  const { breach } = await house.ask<{ breach: { compensation: { why: Why } } }>(customer, WHY, { id: breachId });
  return breach.compensation.why;
}

describe('how a credit was worked out, on one page (H7.3.4)', () => {
  test('says everything that the graph says: contract, figures, facts, steps, bookings', async () => {
    const text = await open('EN');
    const why = await whyOf();
    expect(why.page).toBe(`/doors/contracts/credits/${breachId}`);
    expect(why.facts).toMatchObject([
      { id: FACTS[0]?.id, kind: 'OUTAGE', impact: '1', start: '2031-02-03T10:00:00.000Z' },
      { id: FACTS[1]?.id, kind: 'EXCLUSION', source: 'CUSTOMER', reason: FACTS[1]?.reason },
    ]);
    const all = [
      why.contractHash,
      ...why.facts.map(({ id }) => id),
      ...why.figures.map(({ numerator, denominator }) => `${numerator} ÷ ${denominator}`),
      ...why.steps.flatMap(({ rule, inputs, outcome }) => [
        rule.slice(1),
        outcome,
        ...inputs.map(({ value }) => value),
      ]),
      ...why.entries.flatMap(({ id, transactionId, reference }) => [id, transactionId, reference ?? '']),
      '10 h (36000000 ms)',
      'tickets INC-4711',
      'the customer; about Datalab; move of the <b>archive</b>',
      'The cap of the fee of the period made it less.',
      '200.00 EUR',
      '150.00 EUR',
      'kim.lee',
      'Accepted: 35.00 EUR',
      'Because: A day of work was lost.',
      'Damages posted: owed from then on',
    ];
    expect(all.filter(said => !text.includes(said))).toEqual([]);
  });

  test('in Chinese no step is left in English', async () => {
    const text = await open('ZH');
    const said = text.replaceAll(/\w{3}_\w+(@\d+)?|SHA-256|[\da-f]{64}|claimed|INV-2031-17/g, '');
    const steps = said.slice(said.indexOf('5. '), said.indexOf('6. '));
    expect(steps).toContain('200.00 EUR，受当月上限限制');
    expect(steps.match(/[a-z]{3,}/g) ?? []).toEqual([]);
    const why = await whyOf();
    expect(why.entries.filter(({ id }) => !text.includes(id))).toEqual([]);
  });

  test.each(['EN', 'ZH'] as const)('is one to read and to print, in %s', async language => {
    await open(language);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h2').count()).toBe(9);
    expect(await page.locator('table:not(:has(th))').count()).toBe(0);
    expect(await page.getAttribute('html', 'lang')).toMatch(language === 'EN' ? /^en/ : /^zh/);
    expect(requested.filter(url => url.startsWith('http'))).toEqual([]);
    for (const width of [1000, 420]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(1);
  });

  test('is in the language of the reader, and for nobody else', async () => {
    expect(await (await shown(customer)).text()).toContain('lang="en-GB"');
    expect(await (await shown({ ...customer, subject: 'clerk' })).text()).toContain('lang="zh-CN"');
    expect((await shown(otherCustomer)).status).toBe(404);
    expect((await house.sendToDoor(customer, 'GET /credits/brc_none')).status).toBe(404);
  });
});
