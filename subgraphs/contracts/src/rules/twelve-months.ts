import {
  daysOfPeriod,
  endOfLocalDateMs,
  type Interval,
  monthsBefore,
  type Period,
  periodByLabel,
  startOfLocalDateMs,
} from '@surety/domain';
import type { ContractContent, ContractVersion } from '../persistence/contract-version.ts';
import { versionInForceAt } from './version-in-force.ts';

/** The versions of a contract, as far as credits and damages depend on them. */
export type Versions = readonly (Pick<ContractVersion, 'number' | 'state' | 'effectiveFrom' | 'feeMonths' | 'hash'> & {
  readonly content: Pick<ContractContent, 'agreement' | 'termStart' | 'termEnd'>;
})[];

/** What the periods of a contract are counted by. */
export type CountedBy = { readonly timeZone: string; readonly termStart: string };

/** A breach's period as its contract counts it, and the signed version in force at its end. */
export type SettledUnder = { readonly period: Period; readonly timeZone: string; readonly inForce: Versions[number] };

/** @throws Error when there is none: a fault of ours, since a breach has a contract in force */
export function settledUnder(label: string, { timeZone, termStart }: CountedBy, versions: Versions): SettledUnder {
  const period = periodByLabel(label, { timeZone, termFirstDay: termStart });
  const inForce = period.ok ? versionInForceAt(versions, period.value.endMs) : null;
  if (!period.ok || !inForce) throw new Error(`No version of the contract is in force at the end of ${label}.`);
  return { period: period.value, timeZone, inForce };
}

/** When the period ends within the term: epoch milliseconds. */
export const settledEndMs = ({ period, timeZone, inForce }: SettledUnder): number =>
  Math.min(period.endMs, endOfLocalDateMs(inForce.content.termEnd, timeZone));

/** From when on what was given counts for the twelve months that end with the period: epoch milliseconds. */
function yearStartMs({ period, timeZone }: SettledUnder): number {
  const before = monthsBefore(daysOfPeriod(period, timeZone));
  return before === null ? period.startMs : startOfLocalDateMs(before.firstDay, timeZone);
}

/** What was given for a breach of some period. Minor units. */
export type GivenFor = { readonly period: string; readonly periodEnd: Date; readonly minor: number };

/** Twelve months that end with a period, with what was given in them. Minor units. */
export type Year = { readonly under: SettledUnder; readonly givenMinor: number };

/**
 * All twelve months whose caps a period shares: those that end with it, which come first, and those that contain it and end with a later period
 * for which something was given already.
 * @source handbook H7.3.4
 */
export function yearsWith(
  own: SettledUnder,
  given: readonly GivenFor[],
  underOf: (period: string) => SettledUnder,
): readonly [Year, ...Year[]] {
  const atMs = settledEndMs(own);
  const later = given
    .filter(({ period, periodEnd, minor }) => minor > 0 && period !== own.period.label && periodEnd.getTime() >= atMs)
    .map(({ period }) => period);
  const containing = [...new Set(later)].map(label => spanOf(underOf(label))).filter(span => isIn(span, atMs));
  const yearOf = ({ under, ...span }: Span): Year => ({
    under,
    givenMinor: given
      .filter(({ periodEnd }) => isIn(span, periodEnd.getTime()))
      .reduce((sum, { minor }) => sum + minor, 0),
  });
  return [yearOf(spanOf(own)), ...containing.map(yearOf)];
}

type Span = Interval & { readonly under: SettledUnder };
const spanOf = (under: SettledUnder): Span => ({ under, startMs: yearStartMs(under), endMs: settledEndMs(under) });

/** Whether a period that ends then counts for twelve months. */
const isIn = ({ startMs, endMs }: Interval, atMs: number): boolean => startMs < atMs && atMs <= endMs;
