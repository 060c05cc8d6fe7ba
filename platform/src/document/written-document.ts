import type { Root } from 'mdast';
import type { BlobStore, Stored } from '../blobs/blob-store.ts';
import { htmlOf } from './html.ts';
import { pdfOf } from './pdf.ts';

export type ReportLanguage = 'EN' | 'ZH';
const LANGUAGES = ['EN', 'ZH'] as const satisfies readonly ReportLanguage[];

/** A report in one language, before it is a page or a PDF. */
type Worded = {
  readonly document: Root;
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  /** Below each page of the PDF. */
  readonly foot: string;
  /** Of what it says. */
  readonly madeAt: Date;
};

/** Words a report in a language. The same report gives the same document. */
export type Wording = (language: ReportLanguage) => Promise<Worded> | Worded;

const FORMATS = {
  HTML: ({ document, title, locale }: Worded) => Buffer.from(htmlOf(document, title, locale)),
  PDF: ({ document, ...printed }: Worded) => pdfOf(document, printed),
};
export type ReportFormat = keyof typeof FORMATS;

/** A report in one language and format: the same bytes each time. */
export const writtenDocument = async (
  worded: Wording,
  language: ReportLanguage,
  format: ReportFormat,
): Promise<Buffer> => FORMATS[format](await worded(language));

/** One file of a report. */
export type ReportFile = Stored & { readonly language: ReportLanguage; readonly format: ReportFormat };

/** Writes a report in every language and format, and stores each before anything refers to it. */
export async function storeDocument(worded: Wording, blobs: Pick<BlobStore, 'put'>): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for (const language of LANGUAGES)
    for (const format of Object.keys(FORMATS) as ReportFormat[]) {
      const stored = await blobs.put([await writtenDocument(worded, language, format)]);
      files.push({ language, format, ...stored });
    }
  return files;
}
