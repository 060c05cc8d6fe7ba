import { ok, type Result, refuse } from '@surety/domain';
import { wholeContent } from '@surety/platform/blobs/whole-content';
import { askedFormat, documentHeaders } from '@surety/platform/document/answered-document';
import type { ReportFormat, ReportLanguage } from '@surety/platform/document/written-document';
import type { Door, DoorRequest } from '@surety/platform/doors';
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
    const asked = { language: languageOf(request), format: askedFormat(request.query['format']) };
    const file = report.files.find(({ language, format }) => language === asked.language && format === asked.format);
    if (file && report.isErased) return refuse('FILE_ERASED', { record: id, sha256: file.sha256 });
    const content = file ? await wholeContent(id, file.sha256, ctx) : await drafted(report, id, asked);
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

async function drafted({ draft }: Given, id: string, { language, format }: Asked): Promise<Result<Buffer>> {
  const content = await draft?.(language, format);
  return content ? ok(content) : refuse('NOT_FOUND', { what: 'report', id });
}

const headersOf = (name: string, { language, format }: Asked): Readonly<Record<string, string>> =>
  documentHeaders(`report-${name}-${language.toLowerCase()}`, format);
