import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Root } from 'mdast';

type Printed = {
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  /** Stands below each page, left of its number. */
  readonly foot: string;
  /** Of what the document says; the PDF has no other time in it. */
  readonly madeAt: Date;
};

/** Tagged for screen readers (PDF/UA-1, ISO 14289-1): title, language, headings, tables with their heads, words for drawings. */
const STANDARD = 'ua-1';
const TEMPLATE = readFileSync(new URL('page.typ', import.meta.url), 'utf8');
const FONTS = join(dirname(fileURLToPath(import.meta.resolve('@embedpdf/fonts-sc'))), '../fonts');

let compiler: NodeCompiler | undefined;

/**
 * A document as a PDF to print and to keep. The same document gives the same bytes. What people wrote is data for the page's template and is never
 * read as its language.
 */
export function pdfOf(document: Root, { title, locale, foot, madeAt }: Printed): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [FONTS] }] });
  const [lang, region] = locale.split('-');
  const page = JSON.stringify({ title, lang, region, foot });
  try {
    const compiled = compiler.compile({
      mainFileContent: TEMPLATE,
      inputs: { document: JSON.stringify(document), page },
    });
    const { result } = compiled;
    if (!result) throw new Error(`A PDF could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    return compiler.pdf(result, { pdfStandard: STANDARD, creationTimestamp: Math.floor(madeAt.getTime() / 1000) });
  } finally {
    compiler.evictCache(0);
  }
}
