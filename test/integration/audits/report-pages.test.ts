import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unsealed } from '@surety/audits/evidence';
import { type Source, writtenReport } from '@surety/audits/written-report';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { readingFaults } from '../../support/readable.ts';
import { openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import {
  auditor,
  COMPLETED,
  collect,
  collectedReview,
  customer,
  manager,
  onReview,
  openReviews,
  operator,
  PARTIES,
  planned,
  reviewsSeen,
  stranger,
} from './reviewed.ts';

const DAY_MS = 86_400_000;
const DAYS = Array.from({ length: 31 }, (_, index) => {
  const downMs = index === 9 ? 1_200_000 : 0;
  const value = index === 20 ? null : downMs > 0 ? '98.61111111111' : '100';
  const unknownMs = value === null ? DAY_MS : 0;
  return {
    evaluationId: 'evl_1',
    day: `2031-01-${String(index + 1).padStart(2, '0')}`,
    value,
    upMs: DAY_MS - downMs - unknownMs,
    downMs,
    unknownMs,
  };
});
const EVALUATION = {
  evaluationId: 'evl_1',
  revision: 3,
  targetId: 'tgt_1',
  serviceId: 'svc_1',
  serviceName: 'Archive <b>',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  limit: '99.9',
  unit: 'PERCENT',
  period: '2031-01',
  outcome: 'MET',
  value: '99.953703703703',
  isFinal: true,
  asOf: '2031-01-31T23:00:00Z',
  upMs: 30 * DAY_MS - 1_200_000,
  downMs: 1_200_000,
  unknownMs: DAY_MS,
  excludedMs: 0,
  allowedMs: 2_592_000,
  spentMs: 1_200_000,
};
const EVIDENCE = {
  contract: { title: 'Archive service', timeZone: 'Europe/Berlin', provider: 'Datalab', customer: '上海档案馆' },
  evaluations: [EVALUATION],
  days: DAYS,
  responses: [
    {
      serviceId: 'svc_1',
      serviceName: 'Archive <b>',
      period: '2031-01',
      asOf: '2031-02-05T00:00:00Z',
      responded: 11,
      waiting: 1,
      p50Ms: 1_500_000,
      p90Ms: 5_400_000,
      p95Ms: 9_000_000,
      p99Ms: 9_000_000,
    },
  ],
  history: ['2030-11', '2030-12'].map((period, index) => ({ ...EVALUATION, evaluationId: `evl_h${index}`, period })),
};

let audits: Subgraph;
let browser: Browser;
/** Of an approved report. */
let reviewId: string;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
  browser = await launchBrowser();
  reviewId = await approved('ctr_approved');
});
afterAll(async () => {
  await browser?.close();
  await audits?.close();
});

/** A review whose evidence has days and the months before, completed. */
async function completed(contractId: string): Promise<string> {
  await planned(audits, contractId, {}, PARTIES);
  await openReviews(audits, contractId);
  const id = (await reviewsSeen(audits, manager, contractId)).find(({ period }) => period === '2031-01')?.id ?? '';
  await collect(audits, id, EVIDENCE);
  const findings = [{ grade: 'MINOR', says: 'A log is missing.', owner: 'Desk', due: '2031-07-31' }];
  await onReview(audits, operator, 'completeReview', id, { ...COMPLETED, findings });
  return id;
}
async function approved(contractId: string): Promise<string> {
  const id = await completed(contractId);
  expect((await onReview(audits, manager, 'approveReview', id)).problems).toEqual([]);
  return id;
}

const given = (id: string, query = '', caller = customer) => audits.sendToDoor(caller, `GET /reports/${id}${query}`);
const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
const sha256Of = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

type Kept = {
  readonly evidence: { readonly text: string };
  readonly report: {
    readonly page: string;
    readonly content: { readonly text: string; readonly sha256: string } | null;
    readonly files: readonly {
      readonly language: 'EN' | 'ZH';
      readonly format: 'HTML' | 'PDF';
      readonly sha256: string;
      readonly sizeBytes: number;
      readonly page: string;
    }[];
  };
};
async function kept(id: string, caller = customer): Promise<Kept> {
  const query = `query ($id: ID!) { review(id: $id) { evidence { text } report { page content { text sha256 }
    files { language format sha256 sizeBytes page } } } }`;
  return (await audits.ask<{ review: Kept }>(caller, query, { id })).review;
}

describe('an approved report (H6.2, H6.4)', () => {
  test('is kept as a page and as a PDF in both languages, each given out under the hash that the graph tells', async () => {
    const { report } = await kept(reviewId);
    expect(report.page).toBe(`/doors/audits/reports/${reviewId}`);
    expect(report.files.map(({ language, format }) => `${language} ${format}`)).toEqual([
      'EN HTML',
      'EN PDF',
      'ZH HTML',
      'ZH PDF',
    ]);
    for (const { page, sha256, sizeBytes } of report.files) {
      const content = await bytes(await given(reviewId, new URL(page, 'http://gateway').search));
      expect([sha256Of(content), content.length], page).toEqual([sha256, sizeBytes]);
    }
  });

  test('is written again from what the graph gives of it, to the byte', async () => {
    const { report, evidence } = await kept(reviewId);
    expect(sha256Of(report.content?.text ?? '')).toBe(report.content?.sha256);
    const { format: _format, ...content } = JSON.parse(report.content?.text ?? '') as Source['content'] &
      object & { format: string };
    expect(content.evidenceSha256).toBe(sha256Of(evidence.text));
    for (const { language, format, sha256 } of report.files)
      expect(sha256Of(await writtenReport({ content, evidence: unsealed(evidence.text) }, language, format))).toBe(
        sha256,
      );
  });

  test('that says something else has another hash', async () => {
    const [one, other] = [await kept(reviewId), await kept(await approved('ctr_other'))];
    expect(one.report.content?.sha256).not.toBe(other.report.content?.sha256);
    expect(one.report.files.map(({ sha256 }) => sha256)).not.toEqual(other.report.files.map(({ sha256 }) => sha256));
  });

  test('stays what it was when its row is changed behind its back, and damage of a file is told', async () => {
    const id = await approved('ctr_stays');
    const before = await bytes(await given(id));
    await audits.query(`update review set conclusions = 'All was well.' where id = $1`, [id]);
    expect((await bytes(await given(id))).equals(before)).toBe(true);
    const sha256 = sha256Of(before);
    const path = join(audits.blobs, sha256.slice(0, 2), sha256);
    await writeFile(path, (await readFile(path)).fill(32, 0, 10));
    const answer = await given(id);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'FILE_UNUSABLE' });
  });
});

describe('who may read a report', () => {
  test('its customer once it is approved; nobody of another one; the provider and auditors the draft, too', async () => {
    const id = await completed('ctr_whose');
    expect((await kept(id, manager)).report).toMatchObject({ content: null, files: [] });
    for (const format of ['HTML', 'PDF']) {
      const asked = `?format=${format}`;
      expect((await given(id, asked)).status).toBe(404);
      expect((await given(id, asked, stranger)).status).toBe(404);
      for (const caller of [manager, operator, auditor]) expect((await given(id, asked, caller)).status).toBe(200);
    }
    expect(await (await given(id, '', manager)).text()).toContain('DRAFT. Not approved');
    await onReview(audits, manager, 'approveReview', id);
    expect(await (await given(id)).text()).not.toContain('DRAFT');
    expect((await given(id, '', stranger)).status).toBe(404);
  });

  test('there is none before its evidence is collected', async () => {
    await planned(audits, 'ctr_early');
    await openReviews(audits, 'ctr_early');
    const [review] = await reviewsSeen(audits, manager, 'ctr_early');
    expect((await given(review?.id ?? '', '', manager)).status).toBe(404);
  });

  test.each([
    ['?language=zh', {}, 'zh-CN'],
    ['?language=EN', { 'accept-language': 'zh-CN' }, 'en-GB'],
    ['', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }, 'zh-CN'],
    ['', { 'accept-language': 'de-DE' }, 'en-GB'],
    ['', {}, 'en-GB'],
  ])('asked as %j with %j in %s', async (query, headers, expected) => {
    const id = await collectedReview(audits, `ctr_${query}${JSON.stringify(headers)}`);
    const answer = await audits.sendToDoor(manager, `GET /reports/${id}${query}`, { headers });
    expect(await answer.text()).toContain(`<html lang="${expected}">`);
  });
});

describe('the PDF', () => {
  test.each([
    [
      'EN',
      'en-GB',
      [
        'Archive <b>',
        'at least 99.9 %',
        '98.6111 %',
        'Response to tickets',
        '1 h 30 min',
        'The archive ran as promised.',
        '上海档案馆',
      ],
    ],
    [
      'ZH',
      'zh-CN',
      ['月度评估报告', '不低于 99.9 %', '可用性', '工单响应', '2 h 30 min', '如何核验本报告', '上海档案馆'],
    ],
  ] as const)('in %s can be searched and read aloud', async (language, locale, said) => {
    const answer = await given(reviewId, `?language=${language}&format=PDF`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const content = await bytes(answer);
    const document = await getDocumentProxy(new Uint8Array(content));
    const { text } = await extractText(document, { mergePages: true });
    const plain = text.replaceAll(/\s+/g, ' ');
    const { report } = await kept(reviewId);
    for (const words of [...said, report.content?.sha256 ?? 'no hash']) expect(plain).toContain(words);
    const { info } = await getMeta(document);
    expect(info).toMatchObject({ Title: expect.stringContaining('Archive service'), Language: locale });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const images = content.toString('latin1').match(/\/Alt\s*[(<]/g) ?? [];
    expect(images).toHaveLength(4);
  });
});

describe('the page in a browser', () => {
  const open = async (page: Page, language: string): Promise<void> => {
    const html = await (await given(reviewId, `?language=${language}`)).text();
    await page.setContent(html, { waitUntil: 'load' });
  };

  test.each(['EN', 'ZH'])('can be read by everybody, on paper and on a small screen, in %s', async language => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    const requested: string[] = [];
    page.on('request', request => requested.push(request.url()));
    await open(page, language);
    expect(requested.filter(url => url.startsWith('http'))).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('img').count()).toBe(4);
    expect(await readingFaults(page)).toEqual([]);
    await page.getByRole('link', { name: '99.9537' }).first().click();
    expect(await page.evaluate('document.querySelector(":target").textContent')).toContain('evl_1');
    await page.getByRole('link', { name: '1 h 30 min' }).click();
    const source = await page.evaluate('document.querySelector(":target").closest("tr").textContent');
    expect(String(source).trim().split('\n').slice(0, 4)).toEqual(['Archive <b>', '2031-01', '11', '1']);
    await context.close();
  });
});
