import { buffer } from 'node:stream/consumers';
import { ok, type Result, refuse } from '@surety/domain';
import { BlobUnusable } from '@surety/platform/blobs/blob-store';
import type { Door, DoorRequest } from '@surety/platform/doors';
import { create as disposition } from 'content-disposition';
import type { Context } from '../context.ts';
import type { Review } from '../persistence/review.ts';
import { type ReportFile, type ReportFormat, type ReportLanguage, writtenReport } from '../report/written-report.ts';
import { isShown } from '../rules/review-course.ts';
import { reportSource } from '../use-cases/report-source.ts';

/** Gives the report of a review out, as a page or as a PDF: an approved one as it was written then, a draft as it stands (H6.2, H6.4). */
export const showReport: Door<Context> = {
  method: 'GET',
  path: '/reports/:id',
  access: ['admin', 'manager', 'operator', 'customer', 'auditor'],
  async answer(request, ctx) {
    const { id = '' } = request.params;
    const review = await ctx.loaders.review.load(id);
    if (!review || !isShown(review, ctx.identity)) return refuse('NOT_FOUND', { what: 'report of the review', id });
    const asked = { language: languageOf(request), format: formatOf(request) };
    const file = review.files.find(({ language, format }) => language === asked.language && format === asked.format);
    const content = await (file ? kept(file, id, ctx) : written(review, asked, ctx));
    if (!content.ok) return content;
    return ok({ status: 200, headers: headersOf(review, asked), body: content.value });
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
    log.error({ review: id, sha256 }, error.message);
    return refuse('FILE_UNUSABLE', { document: id, sha256 });
  }
}

async function written(review: Review, { language, format }: Asked, { em }: Context): Promise<Result<Buffer>> {
  const source = await reportSource(em, review);
  if (!source) return refuse('NOT_FOUND', { what: 'report of the review', id: review.id });
  return ok(await writtenReport(source, language, format));
}

const headersOf = ({ id, period }: Review, { language, format }: Asked): Readonly<Record<string, string>> => ({
  'cache-control': 'private, no-store',
  ...(format === 'HTML'
    ? {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      }
    : {
        'content-type': 'application/pdf',
        'content-disposition': disposition(`report-${period}-${id}-${language.toLowerCase()}.pdf`, { type: 'inline' }),
      }),
});
