import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { pdfSays, readingFaults } from '../../support/readable.ts';
import { type Caller, openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import { anAudit, onAudit, TEXT_EVIDENCE } from './audited.ts';
import { findingSeen, onFinding, PLAN, REPORT } from './remedied.ts';
import {
  auditor,
  collect,
  customer,
  manager,
  openReviews,
  operator,
  planReviews,
  reviewsSeen,
  stranger,
} from './reviewed.ts';

let audits: Subgraph;
let browser: Browser;
let auditId: string;
/** Found by the audit, and solved. */
let findingId: string;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
  browser = await launchBrowser();
  auditId = (await anAudit(audits, 'ctr_reported')).id;
  await planReviews(audits, 'ctr_reported', { version: 2, title: 'Archive <service>', externalId: 'C-7' });
  await onAudit(audits, auditor, 'addAuditEvidence', auditId, TEXT_EVIDENCE);
  const findings = [{ grade: 'MAJOR', says: 'No backup <b> was tried.', owner: '运维组' }];
  const report = { conclusions: 'The log ends.', findings };
  const { audit } = await onAudit(audits, auditor, 'reportAudit', auditId, report);
  findingId = audit?.findings[0]?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await audits?.close();
});

type Written = {
  readonly page: string;
  readonly content: { readonly text: string; readonly sha256: string };
  readonly files: readonly {
    readonly language: string;
    readonly format: string;
    readonly sha256: string;
    readonly page: string;
  }[];
} | null;
async function writtenOf(kind: 'audit' | 'finding', id: string, caller: Caller = manager): Promise<Written> {
  const query = `query ($id: ID!) { ${kind}(id: $id) { writtenReport { page content { text sha256 } files { language format sha256 page } } } }`;
  return (
    (await audits.ask<Record<string, { writtenReport: Written }>>(caller, query, { id }))[kind]?.writtenReport ?? null
  );
}
const given = (id: string, query = '', caller = manager) => audits.sendToDoor(caller, `GET /reports/${id}${query}`);
const bytes = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
const sha256Of = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

async function expectKept(kind: 'audit' | 'finding', id: string): Promise<void> {
  const written = await writtenOf(kind, id);
  expect(written?.page).toBe(`/doors/audits/reports/${id}`);
  expect(sha256Of(written?.content.text ?? '')).toBe(written?.content.sha256);
  expect(written?.files.map(({ language, format }) => `${language} ${format}`)).toEqual([
    'EN HTML',
    'EN PDF',
    'ZH HTML',
    'ZH PDF',
  ]);
  for (const { page, sha256 } of written?.files ?? []) {
    const content = await bytes(await given(id, new URL(page, 'http://gateway').search));
    expect(sha256Of(content), page).toBe(sha256);
  }
}

describe('the reports of an audit and of a remediation (H6.3)', () => {
  test('that of an audit is kept as it is reported, and is for the provider and auditors alone', async () => {
    await expectKept('audit', auditId);
    for (const caller of [customer, operator, stranger]) expect((await given(auditId, '', caller)).status).toBe(404);
    expect((await given(auditId, '', auditor)).status).toBe(200);
  });

  test('that of a remediation is kept once its finding is solved, for its customer, too', async () => {
    expect(await writtenOf('finding', findingId)).toBeNull();
    expect((await given(findingId)).status).toBe(404);
    await onFinding(audits, operator, 'planRemediation', findingId, PLAN);
    await onFinding(audits, operator, 'reportRemediation', findingId, REPORT);
    await onFinding(audits, auditor, 'verifyRemediation', findingId, { verifies: true });
    expect(await findingSeen(audits, findingId)).toMatchObject({ phase: 'SOLVED' });
    await expectKept('finding', findingId);
    const text = await (await given(findingId, '', customer)).text();
    for (const said of [PLAN.rootCause, PLAN.plan, REPORT.report]) expect(text).toContain(said);
    expect((await given(findingId, '', stranger)).status).toBe(404);
  });

  test('both name the contract by its title and by the reference of its provider, as it was handed over last', async () => {
    for (const [kind, id] of [
      ['audit', auditId],
      ['finding', findingId],
    ] as const) {
      const { content } = (await writtenOf(kind, id)) ?? expect.fail(`${id} has no report`);
      expect(JSON.parse(content.text)).toMatchObject({ contract: { title: 'Archive <service>', externalId: 'C-7' } });
      const page = await (await given(id, '?language=EN')).text();
      expect(page).toMatch(/<h1>[^<]*Archive &#x3C;service>/);
      expect(page).toContain('Archive &#x3C;service> (C-7, ctr_reported)');
    }
  });

  test('a contract that was handed over before titles were is named from its next review on', async () => {
    const named = async (contractId: string): Promise<unknown> => {
      const { id } = await anAudit(audits, contractId);
      await onAudit(audits, auditor, 'addAuditEvidence', id, TEXT_EVIDENCE);
      await onAudit(audits, auditor, 'reportAudit', id, { conclusions: 'All is well.', findings: [] });
      const { content } = (await writtenOf('audit', id)) ?? expect.fail('There is no report.');
      return (JSON.parse(content.text) as { readonly contract: unknown }).contract;
    };
    expect(await named('ctr_unnamed')).toBeNull();
    await openReviews(audits, 'ctr_unnamed');
    const [review] = await reviewsSeen(audits, manager, 'ctr_unnamed');
    const contract = { title: 'Portal', timeZone: 'UTC', provider: 'Provider', customer: 'Customer' };
    await collect(audits, review?.id ?? '', { contract });
    expect(await named('ctr_unnamed')).toEqual({ title: 'Portal', externalId: null });
  });

  test.each(['EN', 'ZH'])('both can be read by everybody, on a screen and as a PDF, in %s', async language => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    for (const id of [auditId, findingId]) {
      await page.setContent(await (await given(id, `?language=${language}`)).text(), { waitUntil: 'load' });
      expect(await readingFaults(page), id).toEqual([]);
      expect(await pdfSays(await bytes(await given(id, `?language=${language}&format=PDF`)))).toEqual({
        language: language === 'EN' ? 'en-GB' : 'zh-CN',
        marked: true,
      });
    }
    await context.close();
  });
});
