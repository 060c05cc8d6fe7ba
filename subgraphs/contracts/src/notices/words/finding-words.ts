import { FINDING_EN, type FindingWords } from './finding-en.ts';
import { FINDING_ZH } from './finding-zh.ts';
import type { Language } from './reader.ts';

export const FINDING_WORDS: Readonly<Record<Language, FindingWords>> = { EN: FINDING_EN, ZH: FINDING_ZH };
