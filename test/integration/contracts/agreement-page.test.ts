import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { customer, type House, manager, openHouse } from './house.ts';

let house: House;
let cast: Cast;
let browser: Browser;
let page: Page;
let requested: string[];
let complaints: string[];

beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
beforeEach(async () => {
  requested = [];
  complaints = [];
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  page.on('request', request => requested.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  return () => context.close();
});

/** Opens the page of a contract in force that was begun from a template. */
async function openAgreement(language: 'EN' | 'ZH'): Promise<void> {
  const { contractTemplates } = await house.ask<{ contractTemplates: { terms: string }[] }>(
    manager,
    'query ($language: Language!) { contractTemplates(language: $language, termStart: "2031-01-01") { terms } }',
    { language },
  );
  const text = (contractTemplates[0]?.terms ?? '').replaceAll('"SERVICE"', JSON.stringify(cast.serviceId));
  const { id } = await takeOver(house, cast, {
    ...(JSON.parse(text) as object),
    title: 'Datalab <script>alert(1)</script> & more',
  });
  const { contract } = await house.ask<{ contract: { export: { text: string } } }>(
    customer,
    'query ($id: ID!, $language: Language!) { contract(id: $id) { export(format: HTML, language: $language) { text } } }',
    { id, language },
  );
  await page.setContent(contract.export.text, { waitUntil: 'load' });
}

test.each(['EN', 'ZH'] as const)('the agreement is a page to read and to print, in %s (H7.1, H8.3)', async language => {
  await openAgreement(language);
  expect(await page.textContent('h1')).toBe('Datalab <script>alert(1)</script> & more');
  expect(await page.locator('h2').count()).toBeGreaterThan(8);
  expect(await page.locator('table').count()).toBeGreaterThan(2);
  expect(await page.getAttribute('html', 'lang')).toMatch(language === 'EN' ? /^en/ : /^zh/);
  expect([complaints, requested.filter(url => url.startsWith('http'))]).toEqual([[], []]);
  for (const width of [1000, 420]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
});
