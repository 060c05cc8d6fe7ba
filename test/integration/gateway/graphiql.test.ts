import { IDENTITY_HEADER } from '@surety/platform/identity';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type House, openHouse } from './house.ts';

const breach = {
  id: 'brc_1',
  period: '2026-02',
  service: { name: 'Datalab' },
  phase: 'AWAITING_ANALYSIS',
  occurredAt: '2026-02-23T14:05:00Z',
  notifyBy: '2026-02-24T14:05:00Z',
  toldAt: null,
};
const contract = {
  id: 'ctr_1',
  title: 'Datalab for the Humanities Faculty',
  customer: { name: 'Humanities Faculty' },
  phase: 'ACTIVE',
  health: 'MISSED',
  breaches: { edges: [{ node: breach }] },
};

let house: House;
let browser: Browser;
let page: Page;
let requested: string[];
let complaints: string[];

beforeAll(async () => {
  house = await openHouse({
    contracts: { Query: { contracts: () => ({ totalCount: 1, edges: [{ node: contract }] }) } },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
beforeEach(async () => {
  requested = [];
  complaints = [];
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.route(
    ({ origin }) => origin !== house.url,
    route => route.abort(),
  );
  page = await context.newPage();
  page.on('request', request => requested.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return () => context.close();
});

const open = async (fragment: string) => {
  await page.goto(`${house.url}/graphql${fragment}`);
  await page.waitForSelector('.graphiql-execute-button');
};
const run = async () => {
  await page.click('.graphiql-execute-button');
  await page.waitForSelector('.result-window .cm-property');
  return page.textContent('.result-window');
};
const elsewhere = () => requested.filter(url => !url.startsWith('data:') && new URL(url).origin !== house.url);

test('a link with a token opens the explorer offline; its first query shows contracts with their breaches', async () => {
  await open(`#token=${await house.issuer.token({ claims: { sub: 'linked' } })}`);
  expect(page.url()).toBe(`${house.url}/graphql`);
  expect(await run()).toMatch(/"Humanities Faculty".*"2026-02".*"AWAITING_ANALYSIS"/s);
  expect(elsewhere()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the explorer reads the schema with descriptions, without what lifecycles alone may call', async () => {
  await open(`#token=${await house.issuer.token()}`);
  await page.click('[aria-label="Show Documentation Explorer"]');
  await page.click('.graphiql-doc-explorer a:has-text("Query")');
  const documentation = await page.textContent('.graphiql-doc-explorer');
  expect(documentation).toContain('Contracts that you may see, oldest first');
  expect(documentation).not.toContain('contractTerms');
  expect(elsewhere()).toEqual([]);
});

test('a second link in the same tab brings its own token', async () => {
  await open(`#token=${await house.issuer.token({ claims: { sub: 'first' } })}`);
  await run();
  const second = await house.issuer.token({ claims: { sub: 'second' } });
  const reloaded = page.waitForEvent('load');
  await page.evaluate(`location.hash = 'token=${second}'`);
  await reloaded;
  await page.waitForSelector('.graphiql-execute-button');
  await run();
  const [claims = ''] = String(house.stubs.contracts.received.at(-1)?.headers[IDENTITY_HEADER]).split('.');
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ subject: 'second' });
});

test('without a token the explorer opens, and the graph says what is missing', async () => {
  await open('');
  expect(await run()).toMatch(/UNAUTHENTICATED/);
  expect(elsewhere()).toEqual([]);
});

test('the page forbids itself everything from elsewhere, and inline scripts', async () => {
  const response = await fetch(`${house.url}/graphql`, { headers: { accept: 'text/html' } });
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(await response.text()).not.toMatch(/https?:\/\/|<script>/);
});

test('only the files of the page are served', async () => {
  for (const path of [
    '/graphiql/../package.json',
    '/graphiql/%2e%2e/package.json',
    '/graphiql/page.html',
    '/graphiql/',
  ])
    expect((await fetch(`${house.url}${path}`)).status, path).toBe(404);
});
