import { htmlOf } from '@surety/platform/document/html';
import type { ContractFile } from '../contract-file/format.ts';
import type { ContractExport, ExportFormat, Language } from '../generated/types.ts';
import { leftOutOf } from '../openslo/left-out.ts';
import { openSloOf } from '../openslo/write-openslo.ts';
import { agreementDocument, type Signed, WORDS } from './agreement-document.ts';
import { markdownOf } from './render.ts';

/** One version of a contract, to be written as a file. */
export type ExportedVersion = {
  readonly canonical: string;
  /** What the canonical text says. */
  readonly file: ContractFile;
  readonly signed: Signed;
};

type Written = {
  readonly mediaType: string;
  readonly ending: string;
  readonly text: (version: ExportedVersion, language: Language) => string;
};

const FORMATS: Readonly<Record<ExportFormat, Written>> = {
  JSON: { mediaType: 'application/json', ending: 'json', text: ({ canonical }) => canonical },
  MARKDOWN: {
    mediaType: 'text/markdown; charset=utf-8',
    ending: 'md',
    text: ({ file, signed }, language) => markdownOf(agreementDocument(file, signed, WORDS[language])),
  },
  HTML: {
    mediaType: 'text/html; charset=utf-8',
    ending: 'html',
    text: ({ file, signed }, language) =>
      htmlOf(agreementDocument(file, signed, WORDS[language]), file.title, WORDS[language].locale),
  },
  OPENSLO: { mediaType: 'application/yaml', ending: 'openslo.yaml', text: ({ file }) => openSloOf(file) },
};

/** What a file in a format does not say. */
const leftOutIn = (format: ExportFormat, file: ContractFile): string[] => (format === 'OPENSLO' ? leftOutOf(file) : []);

/** A version as a file, in one of the formats. */
export function exported(version: ExportedVersion, format: ExportFormat, language: Language): ContractExport {
  const { mediaType, ending, text } = FORMATS[format];
  const { file, signed } = version;
  return {
    fileName: `${fileName(file.title)}-v${signed.number}.${ending}`,
    mediaType,
    text: text(version, language),
    hash: signed.hash,
    leftOut: leftOutIn(format, file),
  };
}

const LONGEST_NAME = 60;

/** A title as a file's name: letters and digits of any language, nothing that a file system would refuse. */
const fileName = (title: string): string => {
  const words = title.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? '';
  return Array.from(words).slice(0, LONGEST_NAME).join('') || 'contract';
};
