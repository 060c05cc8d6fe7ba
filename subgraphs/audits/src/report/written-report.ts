import type { BlobStore, Stored } from '@surety/platform/blobs/blob-store';
import { htmlOf } from '@surety/platform/document/html';
import { pdfOf } from '@surety/platform/document/pdf';
import type { Evidence } from '../rules/evidence.ts';
import { type ReportContent, sealedContent } from '../rules/report-content.ts';
import type { Report } from './report.ts';
import { reportDocument, reportTitle } from './report-document.ts';
import { REPORT_EN } from './report-words-en.ts';
import { REPORT_ZH } from './report-words-zh.ts';

const WORDS = { EN: REPORT_EN, ZH: REPORT_ZH };
export type ReportLanguage = keyof typeof WORDS;

/** What a report is written from; nothing else goes in. */
export type Source = { readonly content: ReportContent; readonly evidence: Evidence };

const reportOf = ({ content, evidence }: Source, language: ReportLanguage): Report => ({
  content,
  sha256: sealedContent(content).sha256,
  evidence,
  words: WORDS[language],
});

/** A report as a page to read and to print. */
async function html(source: Source, language: ReportLanguage): Promise<Buffer> {
  const report = reportOf(source, language);
  return Buffer.from(htmlOf(await reportDocument(report), reportTitle(report), report.words.locale));
}

/** A report as a PDF to keep. */
async function pdf(source: Source, language: ReportLanguage): Promise<Buffer> {
  const report = reportOf(source, language);
  const { words, sha256, content } = report;
  return pdfOf(await reportDocument(report), {
    title: reportTitle(report),
    locale: words.locale,
    foot: words.foot(words.kinds[content.kind], content.period, sha256),
    madeAt: new Date(content.approvedAt ?? source.evidence.collectedAt),
  });
}

const FORMATS = { HTML: html, PDF: pdf };
export type ReportFormat = keyof typeof FORMATS;

/** A report in one language and format. The same source gives the same bytes. */
export const writtenReport = (source: Source, language: ReportLanguage, format: ReportFormat): Promise<Buffer> =>
  FORMATS[format](source, language);

/** One file of a report. */
export type ReportFile = Stored & { readonly language: ReportLanguage; readonly format: ReportFormat };

/** Writes a report in every language and format, and stores each before anything refers to it. */
export async function storeReport(source: Source, blobs: Pick<BlobStore, 'put'>): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for (const language of Object.keys(WORDS) as ReportLanguage[])
    for (const format of Object.keys(FORMATS) as ReportFormat[]) {
      const stored = await blobs.put([await writtenReport(source, language, format)]);
      files.push({ language, format, ...stored });
    }
  return files;
}
