import { writtenDocument } from '@surety/platform/document/written-document';
import { describe, expect, test } from 'vitest';
import { sealedAuditReport } from '../rules/audit-report.ts';
import { sealedRemediationReport } from '../rules/remediation-report.ts';
import { auditWording } from './audit-document.ts';
import { AUDIT_REPORT, REMEDIATION_REPORT } from './outcome.fixture.ts';
import { OUTCOME_EN } from './outcome-words-en.ts';
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
    'Internal audit of Contract ctr_1: 2030',
    'It found 1 major finding, 0 minor findings and 1 observation.',
    'major (found again, after fnd_0) No backup was tried. Clause 4 of the contract Operations 31 March 2031 fnd_1',
    'Backups of a quarter 2 of 12 March, July smp_1',
    'archive &#x3C;b>',
    'Not for the customer.',
  ])
    expect(text).toContain(said);
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
