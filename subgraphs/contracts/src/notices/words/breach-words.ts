import { BREACH_EN, type BreachWords } from './breach-en.ts';
import { BREACH_ZH } from './breach-zh.ts';
import type { Language } from './reader.ts';

export const BREACH_WORDS: Readonly<Record<Language, BreachWords>> = { EN: BREACH_EN, ZH: BREACH_ZH };
