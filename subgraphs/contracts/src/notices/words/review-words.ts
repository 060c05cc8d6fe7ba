import type { Language } from './reader.ts';
import { REVIEW_EN, type ReviewWords } from './review-en.ts';
import { REVIEW_ZH } from './review-zh.ts';

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { EN: REVIEW_EN, ZH: REVIEW_ZH };
