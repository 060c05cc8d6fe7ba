import type { ContractExport, ExportFormat } from '../generated/types.ts';
import { hashOf } from '../rules/canonical-content.ts';

/** One version of a contract, to be written as a file. */
export type Exported = { readonly title: string; readonly number: number; readonly canonical: string };

type Written = { readonly mediaType: string; readonly ending: string; readonly text: (version: Exported) => string };

const FORMATS: Readonly<Record<ExportFormat, Written>> = {
  JSON: { mediaType: 'application/json', ending: 'json', text: ({ canonical }) => canonical },
};

/** A version as a file, in one of the formats. */
export function exported(version: Exported, format: ExportFormat): ContractExport {
  const { mediaType, ending, text } = FORMATS[format];
  return { fileName: fileName(version, ending), mediaType, text: text(version), hash: hashOf(version.canonical) };
}

const LONGEST_NAME = 60;

/** A title as a file's name: letters and digits of any language, nothing that a file system would refuse. */
const fileName = ({ title, number }: Exported, ending: string): string => {
  const words = title.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? '';
  return `${Array.from(words).slice(0, LONGEST_NAME).join('') || 'contract'}-v${number}.${ending}`;
};
