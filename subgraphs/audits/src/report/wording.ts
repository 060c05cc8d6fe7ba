import { limitInWords } from '@surety/platform/document/values';
import type { EvaluationEvidence } from '../rules/evidence.ts';
import type { ReportWords } from './report-words.ts';

type Locale = Pick<ReportWords, 'locale'>;
type Promised = Pick<EvaluationEvidence, 'operator' | 'limit' | 'unit'>;

const UNITS = ['PERCENT', 'HOURS', 'MINUTES', 'POINTS'] as const;

/** A value in its unit. */
export function valueInWords(value: string, unit: string, words: Locale): string {
  const known = UNITS.find(each => each === unit);
  return known ? limitInWords(value, known, words) : `${value} ${unit.toLowerCase()}`;
}

/** What is promised, e.g. `at least 99.9 %`. */
export const promiseInWords = (
  { operator, limit, unit }: Promised,
  words: Locale & Pick<ReportWords, 'compared'>,
): string => {
  const said = valueInWords(limit, unit, words);
  return words.compared[operator]?.(said) ?? `${operator} ${said}`;
};

/** A decimal with so many digits after its point; what is cut off is never rounded up to something better. */
export function cutOff(decimal: string, digits: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const kept = fraction.slice(0, digits).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

/** The word for a code; the code itself where there is none yet. */
export const worded = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

export const isKept = ({ outcome }: Pick<EvaluationEvidence, 'outcome'>): boolean =>
  ['MET', 'ON_TRACK', 'AT_RISK', 'NOT_APPLICABLE'].includes(outcome);
