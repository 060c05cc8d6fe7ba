import { minutesText, type PartialOutages, type PeriodUnit } from '@surety/domain';
import type { TimeCounts } from '../persistence/contract-version.ts';
import { type Indicator, missedIndicators, type TargetUnit } from '../rules/indicators.ts';
import type { NothingOwed } from '../rules/nothing-owed.ts';
import { type ReportFacts, reportRows } from './report-facts.ts';
import { decimalInWords, instantInWords, listInWords } from './wording.ts';
import type { BreachWords, Claimed, Named } from './words/breach-en.ts';
import { BREACH_WORDS } from './words/breach-words.ts';
import type { Reader } from './words/reader.ts';

/** Everything that a mail about a breach may say. Instants in epoch milliseconds. */
export type NoticeFacts = {
  readonly breachId: string;
  readonly contractTitle: string;
  /** The id in the customer's or provider's own system, else Surety's. */
  readonly contractReference: string;
  readonly serviceName: string;
  readonly providerName: string;
  readonly customerName: string;
  /** Label, e.g. `2026-02`. */
  readonly period: string;
  readonly periodEndMs: number;
  readonly maintenance: TimeCounts;
  readonly unknown: TimeCounts;
  readonly partialOutages: PartialOutages;
  /** The zone of the hours in which promises are owed; null: round the clock. */
  readonly hoursIn: string | null;
  readonly legs: readonly NoticeLeg[];
  /** Null where it was measured. */
  readonly reported: ReportFacts | null;
  readonly occurredAtMs: number;
  readonly detectedAtMs: number;
  readonly notifyByMs: number;
  readonly toldAtMs: number | null;
  readonly analysisDueMs: number;
  readonly sealAtMs: number;
  readonly held: boolean;
  /** Newer figures lifted the miss. */
  readonly isWithdrawn: boolean;
  /** What it gives back and until when that can be claimed, where a claim is asked for; null before it is known. */
  readonly credit: {
    /** On the newest figures. */
    readonly amount: string;
    /** What the notification tells was booked, whatever was booked since; null where it tells of something else. */
    readonly booked: string | null;
    readonly claimableUntilMs: number | null;
    /** Who approved it, where a second person is needed. */
    readonly firstApprovedBy: string | null;
    readonly refusalReason: string | null;
    /** Null where something is owed. */
    readonly nothingBecause: NothingOwed | null;
  } | null;
  /** Damages that the customer claims, and what the provider answered; null while it claims none. */
  readonly damages: Claimed | null;
};

/** A promise of a breach, with its newest figures. */
export type NoticeLeg = {
  readonly indicator: Indicator;
  readonly operator: 'GTE' | 'GT' | 'LTE' | 'LT';
  readonly unit: TargetUnit;
  readonly periodUnit: PeriodUnit;
  /** Limit and value: decimals in `unit`. */
  readonly limit: string;
  readonly value: string | null;
  readonly outcome: string;
  readonly downMs: number;
  readonly evaluationId: string;
  readonly revision: number;
  /** Why that revision was made; null where that was not kept. */
  readonly reason: string | null;
};

/** What a mail is made from: the facts, who reads it, and when it is written. */
export type NoticeContext = {
  readonly facts: NoticeFacts;
  readonly reader: Reader;
  readonly nowMs: number;
  /** Where the reader can say that the notice has arrived; null where that is not asked. */
  readonly acknowledgeUrl: string | null;
};

/** The words of the reader's language. */
export const wordsOf = ({ reader }: Pick<NoticeContext, 'reader'>): BreachWords => BREACH_WORDS[reader.language];

/** An instant of the facts by the reader's clock. */
export const inWords = ({ reader }: NoticeContext, atMs: number): string => instantInWords(atMs, reader);

/** What subjects and openings name. */
export const namedIn = ({ facts, reader }: NoticeContext): Named => ({
  missed: listInWords(
    missedIndicators(facts.legs).map(indicator => BREACH_WORDS[reader.language].indicators[indicator]),
    reader.language,
  ),
  service: facts.serviceName,
  period: facts.period,
  breach: facts.breachId,
});

/** A leg, whatever became of its figures before. */
type Figures = Omit<NoticeLeg, 'reason'>;

/** @returns e.g. `availability of at least 99.9 % per calendar month` */
export const promised = ({ indicator, operator, limit, unit, periodUnit }: Figures, words: BreachWords): string =>
  words.promised[operator](words.indicators[indicator], words.inUnit(limit, unit), words.per[periodUnit]);

/** @returns e.g. `available 99.807 %, down 77.8 minutes` */
export function measured(leg: Figures, words: BreachWords): string {
  const { indicator, operator, outcome, value, limit, unit, downMs } = leg;
  if (value === null) return outcome === 'NOT_APPLICABLE' ? words.noOutage : words.nothingKnown;
  const better = operator === 'GTE' || operator === 'GT' ? 'HIGHER' : 'LOWER';
  const came = words.inUnit(decimalInWords(value, limit, better), unit);
  return indicator === 'AVAILABILITY'
    ? words.measured(came, minutesText(downMs))
    : words.measuredTime(words.indicators[indicator], came);
}

/** The rows that every mail about a breach carries: which promise, and how it came out on the newest figures; or what was reported. */
export function promiseAndMeasurement(context: NoticeContext): (readonly [string, string])[] {
  const { facts, nowMs } = context;
  const words = wordsOf(context);
  const { labels } = words;
  const label = nowMs < facts.periodEndMs ? labels.measuredSoFar : labels.measured;
  return [
    [labels.contract, words.named(facts.contractTitle, facts.contractReference)],
    [labels.service, facts.serviceName],
    [labels.period, facts.period],
    ...(facts.reported === null ? [] : reportRows(facts.reported, context.reader)),
    ...facts.legs.flatMap(leg => [
      [labels.promised, promised(leg, words)] as const,
      [label, measured(leg, words)] as const,
    ]),
    [labels.breach, facts.breachId],
  ];
}

/** The rows that say why the newest figures are other ones than were told before: each reason once. */
export function whyChanged(context: {
  readonly facts: { readonly legs: readonly Pick<NoticeFacts['legs'][number], 'reason'>[] };
  readonly reader: Reader;
}): (readonly [string, string])[] {
  const { labels, because } = wordsOf(context);
  const reasons = new Set(context.facts.legs.flatMap(({ reason }) => (reason === null ? [] : [reason])));
  return [...reasons].map(reason => [labels.because, because(reason)] as const);
}

/** How the figures were worked out, in a few sentences (H1.2, H3.2). */
export function howComputed(context: NoticeContext): string {
  const { maintenance, unknown, partialOutages, hoursIn, legs } = context.facts;
  const words = wordsOf(context);
  const evaluations = legs.map(leg => words.revisions(leg.evaluationId, leg.revision)).join(words.between);
  const indicated = [...new Set(legs.map(({ indicator }) => words.computed[indicator]))];
  // How time counts is no matter where people were asked, and nothing else was missed.
  if (legs.every(({ indicator }) => indicator === 'CSAT' || indicator === 'NPS'))
    return words.howAnswered(indicated.join(words.notTold.between), evaluations);
  const computed = [
    ...indicated,
    ...(partialOutages === 'BY_IMPACT' ? [] : [words.partialOutages[partialOutages]]),
    ...(hoursIn === null ? [] : [words.inHours(hoursIn)]),
  ];
  return words.howComputed(
    computed.join(words.notTold.between),
    words.counted[maintenance],
    words.counted[unknown],
    evaluations,
  );
}
