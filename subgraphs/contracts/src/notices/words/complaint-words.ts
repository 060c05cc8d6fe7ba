import { COMPLAINT_EN, type ComplaintWords } from './complaint-en.ts';
import { COMPLAINT_ZH } from './complaint-zh.ts';
import type { Language } from './reader.ts';

export const COMPLAINT_WORDS: Readonly<Record<Language, ComplaintWords>> = { EN: COMPLAINT_EN, ZH: COMPLAINT_ZH };
