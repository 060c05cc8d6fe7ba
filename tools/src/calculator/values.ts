import {
  compareRatio,
  currencyExponent,
  durationMs,
  INSTANT_PATTERN,
  instantMsOf,
  ratioOf,
  startOfLocalDateMs,
} from '@surety/domain';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * The words of the case format. They stay text: what they mean is worked out once the whole case is right.
 * A pattern is also part of the JSON Schema; what no pattern can say is left to `isRight`. Nothing ends the search for more faults.
 */

type Word = {
  /** Its name in the JSON Schema, where it is used more than once. */
  readonly id?: string;
  readonly description: string;
  readonly pattern: RegExp;
  /** What the pattern can't tell. */
  readonly isRight?: (given: string) => boolean;
  /** The format of JSON Schema that says exactly the same: its `date-time` and `duration` do not. */
  readonly format?: string;
};

/** @param right what would be right, for people */
const word = ({ pattern, isRight = () => true, ...meta }: Word, right: string) =>
  z
    .string({ error: right })
    .refine(given => pattern.test(given) && isRight(given), { error: right })
    .meta({ ...meta, pattern: pattern.source });

const holds = (parse: () => unknown): boolean => {
  try {
    return parse() !== null;
  } catch {
    return false;
  }
};

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DURATION = /^P(?=\d|T\d)(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/;

const isDate = (given: string): boolean => DATE.test(given) && holds(() => Temporal.PlainDate.from(given));
const isInstant = (given: string): boolean => holds(() => instantMsOf(given));
const isDuration = (given: string): boolean => holds(() => durationMs(given));
const isZone = (given: string): boolean => holds(() => new Intl.DateTimeFormat('en', { timeZone: given }));

const INSTANT_WORD: Word = {
  description: 'An instant with its offset, to the millisecond at most.',
  pattern: INSTANT_PATTERN,
  isRight: isInstant,
};
const RIGHT_INSTANT = 'write an instant with its offset, to the millisecond at most, like "2026-03-01T09:30:00+01:00"';

export const instant = word({ ...INSTANT_WORD, id: 'instant' }, RIGHT_INSTANT);

/** @param meaning of null, e.g. `while it lasts` */
export const instantOrNull = (id: string, meaning: string) =>
  word(INSTANT_WORD, `${RIGHT_INSTANT}, or null ${meaning}`)
    .nullable()
    .meta({ id, description: `Null ${meaning}.` });

export const date = word(
  { id: 'date', description: 'A local date.', pattern: DATE, isRight: isDate, format: 'date' },
  'write a date that exists, like "2026-03-01"',
);

/** A local date stands for the start of that day. */
export const dateOrInstant = word(
  {
    id: 'dateOrInstant',
    description: 'A local date (the start of that day), or an instant with its offset.',
    pattern: new RegExp(`${DATE.source}|${INSTANT_PATTERN.source}`),
    isRight: given => isDate(given) || isInstant(given),
  },
  'write a local date like "2026-03-01", or an instant with its offset like "2026-03-01T09:30:00+01:00"',
);

/** @param given a right `dateOrInstant` @returns epoch milliseconds */
export const dayOrInstantMs = (given: string, timeZone: string): number =>
  isDate(given) ? startOfLocalDateMs(given, timeZone) : instantMsOf(given);

const DURATION_WORD = {
  description:
    'An ISO 8601 duration in weeks, days (24 hours), hours, minutes and seconds, to the millisecond at most.',
  isRight: isDuration,
};

export const duration = word(
  { ...DURATION_WORD, id: 'duration', pattern: DURATION },
  'write a duration in weeks, days (24 hours), hours, minutes and seconds, to the millisecond at most, like "PT36H"',
);

export const someTime = word(
  {
    ...DURATION_WORD,
    id: 'someTime',
    description: `${DURATION_WORD.description} Above zero.`,
    pattern: new RegExp(`^(?=.*[1-9])${DURATION.source.slice(1)}`),
  },
  'write a duration above zero in weeks, days (24 hours), hours, minutes and seconds, like "PT1H"',
);

export const timeZone = word(
  { id: 'timeZone', description: 'An IANA time zone.', pattern: /^[A-Za-z]/, isRight: isZone },
  'name an IANA time zone like "Europe/Berlin"',
);

export const currency = word(
  {
    id: 'currency',
    description: 'A currency of ISO 4217.',
    pattern: /^[A-Z]{3}$/,
    isRight: given => currencyExponent(given) !== null,
  },
  'name a currency of ISO 4217 in capitals, like "EUR"',
);

/** Decimals are text, so that no digit is lost. Zero may have a sign. */
const decimal = (id: string, range: string, example: string, pattern: string) =>
  word(
    { id, description: `A decimal ${range}.`, pattern: new RegExp(`^(?:${pattern}|-0+(?:\\.0+)?)$`) },
    `write a decimal ${range} as text in quotes, like "${example}"`,
  );
const FRACTION = '(?:\\.\\d+)?';
const UP_TO_100 = `0*\\d{1,2}${FRACTION}|0*100(?:\\.0+)?`;

export const share = decimal('share', 'from 0 to 1', '0.5', `0+${FRACTION}|0*1(?:\\.0+)?`);
export const percent = decimal('percent', 'from 0 to 100', '99.9', UP_TO_100);
export const points = decimal('points', 'from -100 to 100', '45', `-?(?:${UP_TO_100})`);
export const amount = decimal('amount', 'of 0 or more', '12.5', `\\d+${FRACTION}`);

/** Whether two decimals are one value, however written: `99.9` and `99.90`. */
export const isSameDecimal = (a: unknown, b: unknown): boolean =>
  amount.safeParse(a).success &&
  amount.safeParse(b).success &&
  compareRatio(ratioOf(a as string), ratioOf(b as string)) === 0;

/** A whole number within limits, at most what JSON carries exactly. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const right = `give a whole number from ${least} to ${most}`;
  return z
    .number({ error: right })
    .refine(given => Number.isInteger(given) && given >= least && given <= most, { error: right })
    .meta({ type: 'integer', minimum: least, maximum: most });
};
