import type { BlobStore } from '@surety/platform/blobs/blob-store';
import {
  type ReportFile,
  type ReportFormat,
  type ReportLanguage,
  storeDocument,
  type Wording,
  writtenDocument,
} from '@surety/platform/document/written-document';
import type { Evidence } from '../rules/evidence.ts';
import { type ReportContent, sealedContent } from '../rules/report-content.ts';
import { reportDocument, reportTitle } from './report-document.ts';
import { REPORT_EN } from './report-words-en.ts';
import { REPORT_ZH } from './report-words-zh.ts';

const WORDS = { EN: REPORT_EN, ZH: REPORT_ZH };

/** What the report of a review is written from; nothing else goes in. */
export type Source = { readonly content: ReportContent; readonly evidence: Evidence };

const worded =
  ({ content, evidence }: Source): Wording =>
  async language => {
    const words = WORDS[language];
    const { sha256 } = sealedContent(content);
    const report = { content, sha256, evidence, words };
    return {
      document: await reportDocument(report),
      title: reportTitle(report),
      locale: words.locale,
      foot: words.foot(words.kinds[content.kind], content.period, sha256),
      madeAt: new Date(content.approvedAt ?? evidence.collectedAt),
    };
  };

/** A report in one language and format. The same source gives the same bytes. */
export const writtenReport = (source: Source, language: ReportLanguage, format: ReportFormat): Promise<Buffer> =>
  writtenDocument(worded(source), language, format);

/** Writes a report in every language and format, and stores each before anything refers to it. */
export const storeReport = (source: Source, blobs: Pick<BlobStore, 'put'>): Promise<readonly ReportFile[]> =>
  storeDocument(worded(source), blobs);
