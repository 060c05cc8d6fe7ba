import { compareRatio, type Interval, ok, type Result, ratioOf, refuse } from '@surety/domain';

/** An outage as its source reports it; `end` null while it lasts. */
export type ReportedOutage = {
  readonly reference: string;
  readonly start: Date;
  readonly end?: Date | null | undefined;
  /** The share of the service that is down, a decimal from 0 to 1. */
  readonly impact: string;
};
export type RecordedOutage = ReportedOutage & { readonly id: string; readonly revision: number };

/** A row to write, and the recorded one that it supersedes. */
export type OutageChange = {
  readonly row: ReportedOutage;
  readonly former: RecordedOutage | null;
  /** It is no news from the source but puts right what was recorded. */
  readonly corrects: boolean;
  /** All time whose standing it may change, epoch milliseconds. */
  readonly span: Interval;
};

/** Facts may be so far ahead: the clocks of two hosts differ. */
export const MOST_AHEAD_MS = 5 * 60_000;

/** Whether every row makes sense by itself; the first that does not is named. */
export function checkOutages(rows: readonly ReportedOutage[], nowMs: number): Result<null> {
  for (const [index, { reference, start, end, impact }] of rows.entries()) {
    const path = ['input', 'rows', String(index)];
    if (reference.trim() === '')
      return refuse(
        'MALFORMED_ROW',
        { row: String(index), field: 'reference', remedy: 'give the id of the outage in your system.' },
        [...path, 'reference'],
      );
    if (!isShare(impact))
      return refuse(
        'MALFORMED_ROW',
        { row: String(index), field: 'impact', remedy: 'write a decimal from 0 to 1, e.g. "0.25".' },
        [...path, 'impact'],
      );
    if (end && end < start)
      return refuse('END_BEFORE_START', { start: start.toISOString(), end: end.toISOString() }, [...path, 'end']);
    for (const [field, at] of [
      ['start', start],
      ['end', end],
    ] as const)
      if (at && at.getTime() > nowMs + MOST_AHEAD_MS)
        return refuse('INSTANT_IN_FUTURE', { at: at.toISOString() }, [...path, field]);
  }
  return ok(null);
}

/**
 * What rows change of the recorded outages of one source. The same reference again ends an outage that lasts; any other change puts it right
 * and needs a reason. Of two rows with one reference the later in the list holds.
 */
export function outageChanges(
  recorded: readonly RecordedOutage[],
  rows: readonly ReportedOutage[],
  { nowMs, reasoned }: { readonly nowMs: number; readonly reasoned: boolean },
): Result<readonly OutageChange[]> {
  const known = new Map(recorded.map(outage => [outage.reference, outage]));
  const changes = new Map<string, OutageChange>();
  for (const [index, row] of rows.entries()) {
    const before = changes.get(row.reference)?.row ?? known.get(row.reference) ?? null;
    if (before && isSame(before, row)) continue;
    const corrects = before !== null && !ends(before, row);
    if (corrects && !reasoned)
      return refuse(
        'INVALID_INPUT',
        {
          what: `Row ${index} changes the recorded outage ${row.reference}; the reason`,
          remedy: 'say why it changes.',
        },
        ['input', 'reason'],
      );
    const former = known.get(row.reference) ?? null;
    changes.set(row.reference, { row, former, corrects, span: hull([row, ...(former ? [former] : [])], nowMs) });
  }
  return ok([...changes.values()].filter(({ row, former }) => !former || !isSame(former, row)));
}

/** The least stretch of time that holds all of them; what lasts, lasts to now. */
const hull = (outages: readonly ReportedOutage[], nowMs: number): Interval => ({
  startMs: Math.min(...outages.map(({ start }) => start.getTime())),
  endMs: Math.max(...outages.map(({ start, end }) => Math.max(end?.getTime() ?? nowMs, start.getTime() + 1))),
});

const endOf = ({ end }: ReportedOutage): number | null => end?.getTime() ?? null;
const isSame = (a: ReportedOutage, b: ReportedOutage): boolean => endOf(a) === endOf(b) && isAlike(a, b);
/** It lasted, and the row says when it ended. */
const ends = (before: ReportedOutage, row: ReportedOutage): boolean => endOf(before) === null && isAlike(before, row);
const isAlike = (a: ReportedOutage, b: ReportedOutage): boolean =>
  a.start.getTime() === b.start.getTime() && compareRatio(ratioOf(a.impact), ratioOf(b.impact)) === 0;

/** A decimal from 0 to 1, with at most 12 decimals. */
const isShare = (text: string): boolean => /^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/.test(text);
