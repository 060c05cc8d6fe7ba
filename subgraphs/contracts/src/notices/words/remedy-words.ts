import type { Language } from './reader.ts';
import { REMEDY_EN, type RemedyWords } from './remedy-en.ts';
import { REMEDY_ZH } from './remedy-zh.ts';

/** The words of mails about the remedy of a breach, by language. */
export const REMEDY_WORDS: Readonly<Record<Language, RemedyWords>> = { EN: REMEDY_EN, ZH: REMEDY_ZH };
