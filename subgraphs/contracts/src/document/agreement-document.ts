import { heading, numbered, paragraph, type Section, table, withClass } from '@surety/platform/document/nodes';
import { dayInWords, instantInZone } from '@surety/platform/document/values';
import type { Root, RootContent } from 'mdast';
import type { ContractFile } from '../contract-file/format.ts';
import type { Language } from '../generated/types.ts';
import { feesSection, type IndexedTerm } from './fees-section.ts';
import {
  breachesSection,
  changesSection,
  confidentialitySection,
  creditsSection,
  dutiesSection,
  lawSection,
  terminationSection,
} from './legal-sections.ts';
import {
  figuresSection,
  type NamedPromise,
  partiesSection,
  servicesSection,
  targetsSection,
  termSection,
} from './promise-sections.ts';
import {
  assuranceSection,
  evaluationSection,
  hoursSection,
  planSection,
  processesSection,
  supportSection,
  thirdPartiesSection,
} from './service-sections.ts';
import type { Words } from './words.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

export const WORDS: Readonly<Record<Language, Words>> = { EN, ZH };

/** One party's signature; null while it has not signed. */
export type SignatureLine = { readonly by: string | null; readonly at: Date; readonly hash: string | null } | null;

/** What the document says of a version beside its content. */
export type Signed = {
  readonly number: number;
  readonly hash: string;
  /** Each figure that applies, by service. */
  readonly promises: readonly NamedPromise[];
  readonly provider: SignatureLine;
  readonly customer: SignatureLine;
  /** How its fee came about, and whether it is what the clause gave; null where nothing was indexed. */
  readonly indexed: IndexedTerm | null;
  /** Local day; null unless the contract was taken over. */
  readonly signedElsewhereOn: string | null;
};

/** A version of a contract as the document that its parties sign: one tree, from which Markdown and HTML are written (H7.1, H8.3). */
export function agreementDocument(file: ContractFile, signed: Signed, words: Words): Root {
  const isSigned = signed.signedElsewhereOn !== null || (signed.provider !== null && signed.customer !== null);
  const sections: readonly Section[] = [
    partiesSection(file, words),
    termSection(file, words),
    servicesSection(file, words),
    targetsSection(file, words),
    figuresSection(signed.promises, words),
    hoursSection(file, words),
    supportSection(file, words),
    breachesSection(file, words),
    changesSection(file, words),
    feesSection(file, signed.indexed, words),
    creditsSection(file, words),
    dutiesSection(file, words),
    thirdPartiesSection(file, words),
    assuranceSection(file, words),
    processesSection(file, words),
    planSection(file, words),
    evaluationSection(file, words),
    lawSection(file, words),
    confidentialitySection(file, words),
    terminationSection(file, words),
    { title: words.sections.signatures, clauses: [{ text: isSigned ? words.signed : words.notSigned }] },
  ];
  return {
    type: 'root',
    children: [
      paragraph(words.document),
      heading(1, file.title),
      paragraph(words.version(String(signed.number), signed.hash)),
      ...numbered(sections),
      ...signatures(file, signed, words),
    ],
  };
}

function signatures(
  { provider, customer, timeZone }: ContractFile,
  signed: Signed,
  words: Words,
): readonly RootContent[] {
  const sides = [signed.provider, signed.customer];
  const block = table(
    ['', words.provider, words.customer],
    [
      [words.labels.party, provider.name, customer.name],
      [words.labels.signature, '', ''],
      [words.labels.name, ...sides.map(side => side?.by ?? '')],
      [words.labels.date, ...sides.map(side => (side ? instantInZone(side.at, timeZone, words) : ''))],
      [words.labels.hash, ...sides.map(side => side?.hash ?? '')],
    ],
  );
  return signed.signedElsewhereOn === null
    ? [withClass(block, 'signatures')]
    : [paragraph(words.signedElsewhere(dayInWords(signed.signedElsewhereOn, words)))];
}
