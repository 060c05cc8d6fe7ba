import { CHANGE_EN, type ChangeWords } from './change-en.ts';
import { CHANGE_ZH } from './change-zh.ts';
import type { Language } from './reader.ts';

export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = { EN: CHANGE_EN, ZH: CHANGE_ZH };
