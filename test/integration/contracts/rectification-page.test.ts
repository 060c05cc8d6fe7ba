import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { pdfSays, readingFaults } from '../../support/readable.ts';
import { registerCast } from './actors.ts';
import { customer, type House, manager, openHouse, otherCustomer } from './house.ts';
import { ANALYSIS, acceptedBreach, MEASURE, reportedBreach } from './remedy.ts';

let house: House;
let browser: Browser;
let breachId: string;
let openId: string;
beforeAll(async () => {
  house = await openHouse();
  browser = await launchBrowser();
  const cast = await registerCast(house);
  breachId = (await acceptedBreach(house, cast)).breachId;
  openId = (await reportedBreach(house, cast)).breachId;
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

type Written = {
  readonly page: string;
  readonly text: string;
  readonly sha256: string;
  readonly files: readonly {
    readonly language: string;
    readonly format: string;
    readonly sha256: string;
    readonly page: string;
  }[];
} | null;
async function writtenOf(id: string): Promise<Written> {
  const { breach } = await house.ask<{ breach: { rectification: { writtenReport: Written } } }>(
    customer,
    'query ($id: ID!) { breach(id: $id) { rectification { writtenReport { page text sha256 files { language format sha256 page } } } } }',
    { id },
  );
  return breach.rectification.writtenReport;
}
const given = (id: string, query = '', caller = customer) =>
  house.sendToDoor(caller, `GET /rectifications/${id}${query}`);
const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
const sha256Of = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

describe('the report of a rectification (H7.3.5)', () => {
  test('is kept as it is accepted, as a page and a PDF in both languages, under the hashes that the graph tells', async () => {
    const written = await writtenOf(breachId);
    expect(written?.page).toBe(`/doors/contracts/rectifications/${breachId}`);
    expect(sha256Of(written?.text ?? '')).toBe(written?.sha256);
    expect(JSON.parse(written?.text ?? '')).toMatchObject({ format: 'surety/rectification-report/1', breachId });
    expect(written?.files.map(({ language, format }) => `${language} ${format}`)).toEqual([
      'EN HTML',
      'EN PDF',
      'ZH HTML',
      'ZH PDF',
    ]);
    for (const { page, sha256 } of written?.files ?? [])
      expect(sha256Of(await bytes(await given(breachId, new URL(page, 'http://gateway').search))), page).toBe(sha256);
    const text = await (await given(breachId)).text();
    for (const said of [ANALYSIS.cause, ANALYSIS.improvement, MEASURE.what, 'It is built in.', 'evl_'])
      expect(text).toContain(said);
  });

  test('is there for nobody before that, and for its own customer alone', async () => {
    expect(await writtenOf(openId)).toBeNull();
    expect((await given(openId, '', manager)).status).toBe(404);
    expect((await given(breachId, '', otherCustomer)).status).toBe(404);
  });

  test.each(['EN', 'ZH'])('can be read by everybody, on a screen and as a PDF, in %s', async language => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    await page.setContent(await (await given(breachId, `?language=${language}`)).text(), { waitUntil: 'load' });
    expect(await readingFaults(page)).toEqual([]);
    const answer = await given(breachId, `?language=${language}&format=PDF`);
    expect(await pdfSays(await bytes(answer))).toEqual({
      language: language === 'EN' ? 'en-GB' : 'zh-CN',
      marked: true,
    });
    await context.close();
  });
});
