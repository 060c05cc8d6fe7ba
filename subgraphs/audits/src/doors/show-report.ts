import { buffer } from 'node:stream/consumers';
import { ok, type Result, refuse } from '@surety/domain';
import { BlobUnusable } from '@surety/platform/blobs/blob-store';
import type { ReportFile, ReportFormat, ReportLanguage } from '@surety/platform/document/written-document';
import type { Door, DoorRequest } from '@surety/platform/doors';
import { create as disposition } from 'content-disposition';
import type { Context } from '../context.ts';
import { type Given, givenReport } from './given-report.ts';

/**
 * Gives the report of a review, an audit or a finding out, as a page or as a PDF: as it was written when it was approved; the draft of a review as it
 * stands (H6.2, H6.3, H6.4).
 */
export const showReport: Door<Context> = {
  method: 'GET',
  path: '/reports/:id',
  access: ['admin', 'manager', 'operator', 'customer', 'auditor'],
  async answer(request, ctx) {
    const { id = '' } = request.params;
    const report = await givenReport(id, ctx);
    if (!report) return refuse('NOT_FOUND', { what: 'report', id });
    const asked = { language: languageOf(request), format: formatOf(request) };
    const file = report.files.find(({ language, format }) => language === asked.language && format === asked.format);
    if (file && report.isErased) return refuse('FILE_ERASED', { record: id, sha256: file.sha256 });
    const content = file ? await kept(file, id, ctx) : await drafted(report, id, asked);
    if (!content.ok) return content;
    return ok({ status: 200, headers: headersOf(report.name, asked), body: content.value });
  },
};

type Asked = { readonly language: ReportLanguage; readonly format: ReportFormat };

/** What was asked for, else what the browser asks for first, else English. */
function languageOf({ query, headers }: DoorRequest): ReportLanguage {
  const named = query['language'] ?? headers['accept-language'];
  return typeof named === 'string' && /^zh/i.test(named) ? 'ZH' : 'EN';
}

const formatOf = ({ query: { format } }: DoorRequest): ReportFormat =>
  typeof format === 'string' && format.toUpperCase() === 'PDF' ? 'PDF' : 'HTML';

async function kept({ sha256 }: ReportFile, id: string, { blobs, log }: Context): Promise<Result<Buffer>> {
  try {
    return ok(await buffer(await blobs.get(sha256)));
  } catch (error) {
    if (!(error instanceof BlobUnusable)) throw error;
    log.error({ report: id, sha256 }, error.message);
    return refuse('FILE_UNUSABLE', { document: id, sha256 });
  }
}

async function drafted({ draft }: Given, id: string, { language, format }: Asked): Promise<Result<Buffer>> {
  const content = await draft?.(language, format);
  return content ? ok(content) : refuse('NOT_FOUND', { what: 'report', id });
}

const headersOf = (name: string, { language, format }: Asked): Readonly<Record<string, string>> => ({
  'cache-control': 'private, no-store',
  ...(format === 'HTML'
    ? {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      }
    : {
        'content-type': 'application/pdf',
        'content-disposition': disposition(`report-${name}-${language.toLowerCase()}.pdf`, { type: 'inline' }),
      }),
});
