import { writtenDocument } from '@surety/platform/document/written-document';
import { describe, expect, test } from 'vitest';
import { sealedAuditReport } from '../rules/audit-report.ts';
import { sealedRemediationReport } from '../rules/remediation-report.ts';
import { AUDIT_TEMPLATES, draftedCriterion, draftedScope, newestTemplate } from '../templates/review-templates.ts';
import { auditWording } from './audit-document.ts';
import { criterionInWords, scopeInWords } from './drafted-words.ts';
import { AUDIT_REPORT, REMEDIATION_REPORT } from './outcome.fixture.ts';
import { OUTCOME_EN } from './outcome-words-en.ts';
import { OUTCOME_ZH } from './outcome-words-zh.ts';
import { remediationWording } from './remediation-document.ts';

const REPORTS = [
  ['an audit', auditWording(AUDIT_REPORT), sealedAuditReport(AUDIT_REPORT).sha256],
  ['a remediation', remediationWording(REMEDIATION_REPORT), sealedRemediationReport(REMEDIATION_REPORT).sha256],
] as const;

const textOf = (html: Buffer): string =>
  html
    .toString()
    .replace(/<style>[^]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe.each(REPORTS)('the report of %s as a page and as a PDF (H6.3)', (_what, worded, sha256) => {
  test.each([
    ['EN', 'HTML'],
    ['EN', 'PDF'],
    ['ZH', 'HTML'],
    ['ZH', 'PDF'],
  ] as const)('is the same bytes each time it is written, in %s as %s', async (language, format) => {
    const [first, second] = await Promise.all([1, 2].map(() => writtenDocument(worded, language, format)));
    expect(second?.equals(first as Buffer)).toBe(true);
    if (format === 'PDF') expect(first?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('bears its hash, and no word of another language on its page in Chinese', async () => {
    expect(textOf(await writtenDocument(worded, 'EN', 'HTML'))).toContain(sha256);
    const chinese = textOf(await writtenDocument(worded, 'ZH', 'HTML'));
    expect(chinese).toContain(sha256);
    const { audit, remediation, labels } = OUTCOME_EN;
    for (const said of [
      ...Object.values(audit.sections),
      ...Object.values(remediation.sections),
      ...Object.values(labels),
    ])
      if (said.includes(' ')) expect(chinese).not.toContain(said);
  });
});

test('the report of an audit says what it found, by what, and on which evidence; markup of people is text', async () => {
  const text = textOf(await writtenDocument(auditWording(AUDIT_REPORT), 'EN', 'HTML'));
  for (const said of [
    'Internal audit of Archive &#x26; portal for the &#x3C;b>Stadtarchiv&#x3C;/b>: 2030',
    'Contract: Archive &#x26; portal for the &#x3C;b>Stadtarchiv&#x3C;/b> (C-2031-7, ctr_1)',
    '8.7.2 Service continuity: the plan for emergencies was tried',
    'It found 1 major finding, 0 minor findings and 1 observation.',
    'major (found again, after fnd_0) No backup was tried. Clause 4 of the contract Operations 31 March 2031 fnd_1',
    'Backups of a quarter 2 of 12 March, July smp_1',
    'archive &#x3C;b>',
    'Not for the customer.',
  ])
    expect(text).toContain(said);
});

test('of a contract whose title was not handed over, and in texts of before, reports go by its id', async () => {
  const { contract: _contract, ...former } = AUDIT_REPORT;
  for (const content of [{ ...AUDIT_REPORT, contract: null }, former])
    expect(textOf(await writtenDocument(auditWording(content), 'EN', 'HTML'))).toContain(
      'Internal audit of Contract ctr_1: 2030',
    );
  const unnamed = remediationWording({ ...REMEDIATION_REPORT, contract: null });
  expect(textOf(await writtenDocument(unnamed, 'EN', 'HTML'))).toContain('a finding (major), Contract ctr_1');
});

describe('what Surety drafted for an audit (H6.3)', () => {
  const template = newestTemplate('YEARLY_AUDIT');
  const criteria = template.checklist.map(draftedCriterion);
  const drafted = { ...AUDIT_REPORT, criteria, scope: draftedScope('2030', template.content) };

  test('stands in Chinese on the page in Chinese, each item of every template', async () => {
    for (const { checklist, content } of AUDIT_TEMPLATES) {
      const said = [
        ...checklist.map(item => criterionInWords(draftedCriterion(item), OUTCOME_ZH)),
        scopeInWords(draftedScope('2030', content), '2030', OUTCOME_ZH),
      ];
      expect(said.filter(each => /[A-Za-z]{4,}/.test(each))).toEqual([]);
    }
    const chinese = textOf(await writtenDocument(auditWording(drafted), 'ZH', 'HTML'));
    expect(chinese).toContain('8.7.2 服务连续性：应急预案经过演练，演练中暴露的问题已整改。');
    expect(chinese).toContain('2030：服务管理实践是否按约定执行；');
    for (const said of [...criteria, ...template.content]) expect(chinese).not.toContain(said);
  });

  test('stands in English on the other page, and what people wrote or changed stays as it is on both', async () => {
    const english = textOf(await writtenDocument(auditWording(drafted), 'EN', 'HTML'));
    for (const said of [...criteria, ...template.content]) expect(english).toContain(said);
    const changed = `${criteria[0]} And the backups.`;
    const chinese = textOf(await writtenDocument(auditWording({ ...drafted, criteria: [changed] }), 'ZH', 'HTML'));
    expect(chinese).toContain(changed);
    expect(scopeInWords(drafted.scope, '2029', OUTCOME_ZH)).toBe(drafted.scope);
  });

  test('is what a remediation was raised by, in its report too', async () => {
    const worded = remediationWording({ ...REMEDIATION_REPORT, item: criteria[0] ?? null });
    expect(textOf(await writtenDocument(worded, 'ZH', 'HTML'))).toContain('8.3.3 服务级别管理');
  });
});

test('each figure of a remediation leads to the evaluation that it comes from, with the whole of its value', async () => {
  const html = (await writtenDocument(remediationWording(REMEDIATION_REPORT), 'EN', 'HTML')).toString();
  const links = [...html.matchAll(/href="#(evl_[^"]+)"/g)].map(([, to]) => to);
  const places = [...html.matchAll(/ id="(evl_[^"]+)"/g)].map(([, id]) => id);
  expect(links).toEqual(['evl_2031-01', 'evl_2031-02', 'evl_2031-04']);
  expect(places).toEqual(links);
  expect(textOf(Buffer.from(html))).toContain(
    'evl_2031-02, revision 2 availability: 2031-02 98.611111111111 %, missed',
  );
});

test('the report of a remediation shows each figure before and after beside its evaluation', async () => {
  const text = textOf(await writtenDocument(remediationWording(REMEDIATION_REPORT), 'EN', 'HTML'));
  for (const said of [
    'Nobody is told that a disk is nearly full.',
    '1 time before what was done did not work',
    '2031-02 at least 99.9 % 98.6111 % missed evl_2031-02, revision 2',
    '2031-04 at least 99.9 % 99.9999 % kept evl_2031-04, revision 2',
    'it worked.',
  ])
    expect(text).toContain(said);
  const unseen = textOf(
    await writtenDocument(remediationWording({ ...REMEDIATION_REPORT, effect: null }), 'EN', 'HTML'),
  );
  expect(unseen).toContain('No figure can show this effect.');
});
