import { create as disposition } from 'content-disposition';
import type { ReportFormat } from './written-document.ts';

/** Of a page to read and to print: it loads nothing, runs nothing, stands in no other page, and is kept by nobody on the way. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const;

/** What a request asks for; a page where it says nothing that is known. */
export const askedFormat = (format: unknown): ReportFormat =>
  typeof format === 'string' && format.toUpperCase() === 'PDF' ? 'PDF' : 'HTML';

/** @param name of the file that a browser would save a PDF as, without its ending */
export const documentHeaders = (name: string, format: ReportFormat): Readonly<Record<string, string>> =>
  format === 'HTML'
    ? PAGE_HEADERS
    : {
        'cache-control': PAGE_HEADERS['cache-control'],
        'content-type': 'application/pdf',
        'content-disposition': disposition(`${name}.pdf`, { type: 'inline' }),
      };
