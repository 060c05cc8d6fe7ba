import type { Evidence } from '../rules/evidence.ts';
import type { ReportContent } from '../rules/report-content.ts';
import type { ReportWords } from './report-words.ts';

/** What a report is written from, in one language, and nothing else: no clock, no rows. */
export type Report = {
  readonly content: ReportContent;
  /** Of the content. */
  readonly sha256: string;
  readonly evidence: Evidence;
  readonly words: ReportWords;
};

/** The zone that local days are said in. Evidence of before there were reports as pages does not tell it. */
export const timeZoneOf = ({ evidence }: Report): string => evidence.contract?.timeZone ?? 'UTC';
