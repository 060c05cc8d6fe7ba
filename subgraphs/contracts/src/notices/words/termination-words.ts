import type { Language } from './reader.ts';
import { TERMINATION_EN, type TerminationWords } from './termination-en.ts';
import { TERMINATION_ZH } from './termination-zh.ts';

export const TERMINATION_WORDS: Readonly<Record<Language, TerminationWords>> = {
  EN: TERMINATION_EN,
  ZH: TERMINATION_ZH,
};
