import type { CatalogueContent } from '@surety/domain';
import canonicalize from 'canonicalize';
import { clauseDifferences, type Difference, namedBy, type Reading } from './clause-differences.ts';

/** Names the format, so that a reader of another time knows what it has. */
const FORMAT = 'surety/catalogue/1';

/**
 * What a version of the catalogue says as one text: the same content is the same text, whoever writes it.
 * @source RFC 8785 (JSON canonicalization scheme); handbook H8.2
 */
export function canonicalCatalogue(content: CatalogueContent): string {
  const text = canonicalize({ ...content, format: FORMAT });
  if (text === undefined) throw new Error('A catalogue has no content.');
  return text;
}

/** What changes from one version of the catalogue to another, clause by clause, in words. */
export const catalogueDifferences = (before: CatalogueContent, after: CatalogueContent): Difference[] =>
  clauseDifferences(canonicalCatalogue(before), canonicalCatalogue(after), CATALOGUE);

const CATALOGUE: Reading = {
  named: {
    categories: namedBy('category'),
    levels: namedBy('code'),
    indicators: namedBy('code'),
    creditTemplates: namedBy('code'),
    tiers: namedBy('below'),
    clauseTemplates: namedBy('code'),
  },
  inWords: wordsOf,
};

const LISTS: Readonly<Record<string, string>> = {
  categories: 'the category',
  levels: 'the level',
  indicators: 'the indicator',
  creditTemplates: 'the credit template',
  clauseTemplates: 'the clause template',
};

const FIELDS: Readonly<Record<string, string>> = {
  deliveryModes: 'The list of delivery modes',
  kinds: 'The list of kinds',
  name: 'The name',
  availabilityPercent: 'The availability in percent',
  mttrHours: 'The mean time to restore in hours',
  mttfHours: 'The mean time to failure in hours',
  requestResponse: 'The response to requests',
  faultResponse: 'The response to faults',
  recovery: 'The recovery',
  satisfactionPercent: 'The satisfaction in percent',
  kind: 'The way of judging',
  unit: 'The unit',
  direction: 'The better direction',
  monthlyCapPercent: 'The monthly cap in percent',
  yearlyCapPercent: 'The yearly cap in percent',
  'title/en': 'The English heading',
  'title/zh': 'The Chinese heading',
  'text/en': 'The English text',
  'text/zh': 'The Chinese text',
  items: 'The list of items of the handbook',
};

function wordsOf(clause: string): string {
  const [list = '', name, ...place] = clause.split('/');
  if (name === undefined) return fieldWords(list);
  if (list === 'defaultLevel') return `${fieldWords(name)} of the default level`;
  return `${fieldWords(place.join('/'))} of ${LISTS[list] ?? `"${list}"`} ${name}`;
}

function fieldWords(field: string): string {
  const [list, below] = field.split('/');
  return list === 'tiers' ? `The credit in percent below ${below} %` : (FIELDS[field] ?? `"${field}"`);
}
