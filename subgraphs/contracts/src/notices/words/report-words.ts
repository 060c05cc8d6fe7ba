import type { Language } from './reader.ts';
import { REPORT_EN, type ReportWords } from './report-en.ts';
import { REPORT_ZH } from './report-zh.ts';

/** The words of mails about breaches that were reported, in each language. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { EN: REPORT_EN, ZH: REPORT_ZH };
