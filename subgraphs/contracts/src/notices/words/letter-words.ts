import type { Language } from './reader.ts';

type LetterWords = {
  /** As HTML names the language (BCP 47). */
  readonly tag: string;
  readonly greeting: (name: string) => string;
  readonly fromProvider: (provider: string) => string;
  readonly onBehalfOf: (provider: string) => string;
  /** Between a label and its value, and what fills short labels up in plain text. */
  readonly colon: string;
  readonly fill: string;
  /** Joins a day and a time of it; names the zone of both. */
  readonly dayAndTime: (day: string, time: string) => string;
  readonly inZone: (instant: string, timeZone: string, inUtc: string) => string;
};

/** The words around every mail, in each language. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  EN: {
    tag: 'en-GB',
    greeting: name => `Dear ${name},`,
    fromProvider: provider => `With kind regards\n${provider}`,
    onBehalfOf: provider => `Surety, on behalf of ${provider}`,
    colon: ':',
    fill: ' ',
    dayAndTime: (day, time) => `${day}, ${time}`,
    inZone: (instant, timeZone, inUtc) => `${instant} (${timeZone}), ${inUtc}`,
  },
  ZH: {
    tag: 'zh-CN',
    greeting: name => `${name}，您好：`,
    fromProvider: provider => `此致\n${provider}`,
    onBehalfOf: provider => `Surety，代表 ${provider}`,
    colon: '：',
    fill: '　',
    dayAndTime: (day, time) => `${day} ${time}`,
    inZone: (instant, timeZone, inUtc) => `${instant}（${timeZone}），即 ${inUtc}`,
  },
};
