import { minutesText, type PeriodUnit } from '@surety/domain';
import type { TimeCounts } from '../persistence/contract-version.ts';
import { instantInWords, percentInWords } from './wording.ts';

/** Everything that a mail about a breach may say. Instants in epoch milliseconds. */
export type NoticeFacts = {
  readonly breachId: string;
  readonly contractTitle: string;
  /** The id in the customer's or provider's own system, else Surety's. */
  readonly contractReference: string;
  readonly serviceName: string;
  readonly providerName: string;
  readonly customerName: string;
  readonly timeZone: string;
  /** Label, e.g. `2026-02`. */
  readonly period: string;
  readonly periodEndMs: number;
  readonly maintenance: TimeCounts;
  readonly unknown: TimeCounts;
  readonly legs: readonly NoticeLeg[];
  readonly occurredAtMs: number;
  readonly detectedAtMs: number;
  readonly notifyByMs: number;
  readonly toldAtMs: number | null;
  readonly analysisDueMs: number;
  readonly sealAtMs: number;
  readonly held: boolean;
  /** Corrected data lifted the miss. */
  readonly isWithdrawn: boolean;
};

type NoticeLeg = {
  readonly operator: 'GTE' | 'GT';
  readonly periodUnit: PeriodUnit;
  /** Percent, a decimal. */
  readonly limit: string;
  readonly value: string | null;
  readonly outcome: string;
  readonly downMs: number;
  readonly evaluationId: string;
  readonly revision: number;
};

/** What a mail is made from: the facts, who reads it, and when it is written. */
export type NoticeContext = { readonly facts: NoticeFacts; readonly recipientName: string; readonly nowMs: number };

const COMPARED = { GTE: 'at least', GT: 'more than' } as const;
const PER: Readonly<Record<PeriodUnit, string>> = {
  MONTH: 'calendar month',
  QUARTER: 'calendar quarter',
  YEAR: 'calendar year',
  CONTRACT_YEAR: 'year of the contract',
};

/** @returns e.g. `availability of at least 99.9 % per calendar month` */
const promised = (leg: NoticeLeg): string =>
  `availability of ${COMPARED[leg.operator]} ${leg.limit} % per ${PER[leg.periodUnit]}`;

/** @returns e.g. `available 99.807 %, down 77.8 minutes` */
const measured = (leg: NoticeLeg): string =>
  leg.value === null
    ? 'nothing is known'
    : `available ${percentInWords(leg.value, leg.limit)} %, down ${minutesText(leg.downMs)} minutes`;

/** The rows that every mail about a breach carries: which promise, and how it came out on the newest figures. */
export function promiseAndMeasurement(facts: NoticeFacts, nowMs: number): (readonly [string, string])[] {
  const label = nowMs < facts.periodEndMs ? 'Measured so far' : 'Measured';
  return [
    ['Contract', `${facts.contractTitle} (${facts.contractReference})`],
    ['Service', facts.serviceName],
    ['Period', facts.period],
    ...facts.legs.flatMap(leg => [['Promised', promised(leg)] as const, [label, measured(leg)] as const]),
    ['Breach', facts.breachId],
  ];
}

const COUNTED = {
  EXCLUDE: 'counts neither as agreed nor as down',
  UP: 'counts as up',
  DOWN: 'counts as down',
} as const;

/** How the figures were worked out, in three sentences (H1.2). */
export function howComputed({ maintenance, unknown, legs }: NoticeFacts): string {
  const evaluations = legs.map(leg => `${leg.evaluationId} (revision ${leg.revision})`).join(', ');
  return (
    'Availability is the agreed time less the time down, divided by the agreed time; overlapping outages count once. ' +
    `Maintenance ${COUNTED[maintenance]}; time of which nothing is known ${COUNTED[unknown]}. ` +
    `Percentages are cut off, not rounded. Every step stands in evaluation ${evaluations}.`
  );
}

/** An instant of the facts in the contract's time zone. */
export const inWords = (facts: NoticeFacts, atMs: number): string => instantInWords(atMs, facts.timeZone);
