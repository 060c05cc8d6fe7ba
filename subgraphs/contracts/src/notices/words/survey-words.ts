import type { Language } from './reader.ts';
import { SURVEY_EN, type SurveyWords } from './survey-en.ts';
import { SURVEY_ZH } from './survey-zh.ts';

export const SURVEY_WORDS: Readonly<Record<Language, SurveyWords>> = { EN: SURVEY_EN, ZH: SURVEY_ZH };
