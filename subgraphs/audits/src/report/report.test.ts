import type { ReportFormat, ReportLanguage } from '@surety/platform/document/written-document';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../rules/evidence.ts';
import { sealedContent } from '../rules/report-content.ts';
import { COURSE, contentOf, evidenceOf } from './report.fixture.ts';
import { writtenReport } from './written-report.ts';

const LANGUAGES = ['EN', 'ZH'] as const;
const YEAR = evidenceOf(12, COURSE);

const written = (evidence: Evidence, language: ReportLanguage, format: ReportFormat, changes = {}): Promise<Buffer> =>
  writtenReport({ evidence, content: contentOf(evidence, changes) }, language, format);
const pageOf = async (evidence: Evidence, language: ReportLanguage = 'EN', changes = {}): Promise<string> =>
  (await written(evidence, language, 'HTML', changes)).toString();
const textOf = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replaceAll(/<(title|desc)>[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('the report of a review as a page and as a PDF (H6.2, H6.4)', () => {
  test.each(LANGUAGES.flatMap(language => [[language, 'HTML'] as const, [language, 'PDF'] as const]))(
    'is the same bytes each time it is written, in %s as %s, also many at once',
    async (language, format) => {
      const [first, ...others] = await Promise.all([1, 2, 3].map(() => written(YEAR, language, format)));
      expect(others.map(each => each.equals(first as Buffer))).toEqual([true, true]);
    },
  );

  test('another word of it is another hash and another page', async () => {
    const changes = { conclusions: 'The portal ran as promised.' };
    expect(sealedContent(contentOf(YEAR, changes)).sha256).not.toBe(sealedContent(contentOf(YEAR)).sha256);
    const [as, other] = [await pageOf(YEAR), await pageOf(YEAR, 'EN', changes)];
    expect(as).toContain(sealedContent(contentOf(YEAR)).sha256);
    expect(other).toContain(sealedContent(contentOf(YEAR, changes)).sha256);
  });

  test.each([0, 1, 2, 12])('of %i months has every figure lead to its evaluation on the page', async months => {
    const html = await pageOf(evidenceOf(months));
    const [places, links] = [all(html, / id="([^"]+)"/g), all(html, /href="#([^"]+)"/g)];
    expect(links.filter(link => !places.includes(link))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
    const { evaluations, history } = evidenceOf(months);
    expect(places).toEqual([...evaluations, ...history].map(({ evaluationId }) => evaluationId));
    expect(evaluations.filter(({ evaluationId }) => !links.includes(evaluationId))).toEqual([]);
  });

  test('says every day on which something was lost, and what of the budget was spent', async () => {
    const text = textOf(await pageOf(YEAR));
    for (const said of [
      'Of 2 promised values, 1 was kept and 1 missed.',
      '10 December 2031 98.6111\u00a0% 20 min 0 s',
      '17 December 2031 83.3333\u00a0% 4 h 0 s',
      '2031-12 44 min 38.4 s 5 h 35 min (750.4\u00a0%) -4 h 50 min 21.6 s',
      'On the days that are not listed the service ran for all of the time that counts.',
      '1 breach; none was told late.',
      'being rectified',
      '1 complaint; 1 was not answered.',
      'major Nobody was on call. Service desk 15 January 2032',
      'anna.weber, 7 January 2032 at 15:00:00 (UTC)',
    ])
      expect(text.replaceAll('&#x3C;', '<'), said).toContain(said.replaceAll('\u00a0', ' '));
  });

  test('has each response time lead to what it was worked out from, and says nothing of it where there were no tickets', async () => {
    const html = await pageOf(YEAR);
    const links = all(html, /href="#(responses-[^"]+)"/g);
    expect(links).toEqual(['svc_a', 'svc_c'].flatMap(id => Array(4).fill(`responses-${id}`)));
    expect(all(html, / id="(responses-[^"]+)"/g)).toEqual(['responses-svc_a', 'responses-svc_c']);
    const text = textOf(html);
    for (const said of [
      'Archive 41 0 12 min 1 h 35 min 2 h 6 h 1 min 30 s',
      'Customer portal 7 2 45 s 1 d 2 h 1 d 2 h 1 d 2 h',
      'contract(id: "ctr_01") gives them as compliance(period: "2031-12").responseTimes',
      'Customer portal 2031-12 7 2 5 January 2032 at 08:00:00',
    ])
      expect(text).toContain(said);
    expect(html).toContain('Archive, p90: 1 h 35 min; Archive, p95: 2 h;');
    for (const without of [await pageOf({ ...YEAR, responses: [] }), await pageOf({ ...YEAR, responses: [] }, 'ZH')])
      expect(without).not.toMatch(/Response to tickets|工单|responses-/);
  });

  test('of tickets that nobody responded to has no drawing of their times', async () => {
    const none = { responded: 0, waiting: 3, p50Ms: null, p90Ms: null, p95Ms: null, p99Ms: null };
    const responses = COURSE.responses.slice(0, 1).map(each => ({ ...each, ...none }));
    const html = await pageOf({ ...evidenceOf(0), responses });
    expect(textOf(html)).toContain('Archive 0 3 – – – –');
    expect(html).not.toContain('<svg');
  });

  test('keeps what people wrote as text, and has no script and nothing from elsewhere', async () => {
    const html = await pageOf(evidenceOf(1), 'EN', { conclusions: '<script>alert(1)</script> #link("x")[y]' });
    expect(html).toContain('&#x3C;script>alert(1)');
    expect(html).not.toMatch(/<script|<b>|https?:\/\/(?!www\.w3\.org\/)/);
  });

  test('says nothing of a month without figures that it does not know', async () => {
    const text = textOf(await pageOf(evidenceOf(0)));
    expect(text).toContain('Nothing was measured in this period.');
    expect(text).not.toMatch(/figures are complete|Error budget|%/);
  });

  test('of evidence of before there were days says so', async () => {
    const former = { ...evidenceOf(1), days: [], contract: null };
    const text = textOf(await pageOf(former));
    expect(text).toContain('No figures of single days were kept with the evidence of this report.');
    expect(text).toContain('Contract ctr_01: 2031-01');
  });

  test('in Chinese has no word left in English but what people and machines wrote', async () => {
    const content = { conclusions: '一切正常。', measures: [], findings: [], completedBy: null, checks: [] };
    const evidence = evidenceOf(12, { ...COURSE, contract: null });
    const text = textOf(await pageOf(evidence, 'ZH', { ...content, approvedBy: '李金' }))
      .replaceAll(/\b[a-z]{3}_\w+|[\da-f]{64}|Archive|Customer portal|SHA-256|UTC/g, '')
      .replaceAll(/contract\(id: "[^"]*"\)|compliance\(period: "[^"]*"\)\.responseTimes|tickets/g, '')
      .replaceAll(/review\(id: "…?"?|report\.content|evidence|evaluation\(id: "[^"]*"\)|review\(id: "[^"]*"\)/g, '');
    expect(text.match(/[A-Za-z]{4,}/g) ?? []).toEqual([]);
  });

  test('a draft calls itself one', async () => {
    const html = await pageOf(evidenceOf(1), 'EN', { approvedBy: null, approvedAt: null });
    expect(html).toContain('DRAFT. Not approved');
    expect(await pageOf(evidenceOf(1))).not.toContain('DRAFT');
  });
});
