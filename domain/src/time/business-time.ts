import { type ExplanationStep, listed, step } from '../explanation.ts';
import type { CalendarHours } from './calendar.ts';
import { lengthText } from './duration.ts';
import { instantText } from './instant.ts';
import { type Interval, type IntervalSet, lengthMs, subtract, union } from './interval-set.ts';
import { stretchLines } from './stretch-lines.ts';

/** A stretch of time in which a promise's clock stands still; `endMs` null while it lasts. */
export type Pause = { readonly startMs: number; readonly endMs: number | null };

const DAY_MS = 86_400_000;
/** Ten years have at most three leap days. */
const TEN_YEARS_MS = 3_653 * DAY_MS;
const FIRST_LOOK_MS = 32 * DAY_MS;
const LONGEST_LOOK_MS = 366 * DAY_MS;
/** No instant is later (ECMA-262, "Time Values and Time Range"). */
const LAST_INSTANT_MS = 100_000_000 * DAY_MS;

/**
 * Business time of a span, pauses left out.
 * @param pauses may overlap, be unordered and lie outside of the span
 * @returns integer milliseconds
 * @source handbook H1.2 (response, processing and recovery time)
 */
export const businessTimeMs = (hours: CalendarHours, span: Interval, pauses: readonly Pause[] = []): number =>
  lengthMs(running(hours, span, pauses));

/**
 * The earliest instant by which business time since a start, pauses left out, reaches a duration. It can be the last instant of a shift.
 * @param businessMs integer milliseconds; 0 is reached at once
 * @returns epoch milliseconds; null when an open pause, or a calendar without hours for ten years, never lets it come
 * @source handbook H4.2, H5.1; calculator format, "Deadline"
 */
export function deadlineMs(
  hours: CalendarHours,
  startMs: number,
  businessMs: number,
  pauses: readonly Pause[] = [],
): number | null {
  if (businessMs === 0) return startMs;
  const stopped = closed(pauses);
  const last = stopped.at(-1);
  const stoppedMs = last?.endMs === Number.POSITIVE_INFINITY ? last.startMs : LAST_INSTANT_MS;
  let leftMs = businessMs;
  let lookMs = FIRST_LOOK_MS;
  let fromMs = startMs;
  for (let giveUpMs = startMs + TEN_YEARS_MS; fromMs < Math.min(giveUpMs, stoppedMs); ) {
    const untilMs = Math.min(fromMs + lookMs, giveUpMs, stoppedMs);
    const open = hours.within({ startMs: fromMs, endMs: untilMs });
    for (const { startMs: beginMs, endMs } of subtract(open, stopped)) {
      if (endMs - beginMs >= leftMs) return beginMs + leftMs;
      leftMs -= endMs - beginMs;
    }
    giveUpMs = Math.max(giveUpMs, (open.at(-1)?.endMs ?? startMs) + TEN_YEARS_MS);
    lookMs = Math.min(lookMs * 2, LONGEST_LOOK_MS);
    fromMs = untilMs;
  }
  return null;
}

const running = (hours: CalendarHours, span: Interval, pauses: readonly Pause[]): IntervalSet =>
  subtract(hours.within(span), closed(pauses));

/** One that lasts takes all time from its start on. */
const closed = (pauses: readonly Pause[]): IntervalSet =>
  union(pauses.map(({ startMs, endMs }) => ({ startMs, endMs: endMs ?? Number.POSITIVE_INFINITY })));

/** How business time between two instants came about: each stretch that counted, then their sum. */
export function businessTimeSteps(hours: CalendarHours, span: Interval, pauses: readonly Pause[]): ExplanationStep[] {
  const counted = running(hours, span, pauses);
  return [
    step({
      rule: 'business time: the hours of the calendar between two instants, pauses left out',
      source: 'H1.2',
      inputs: {
        from: instantText(span.startMs),
        to: instantText(span.endMs),
        pauses: pauses.length === 0 ? 'none' : pauses.map(pauseText).join('; '),
        ...listed(stretchLines(counted), 'stretches'),
      },
      outcome: lengthText(lengthMs(counted)),
    }),
  ];
}

const pauseText = ({ startMs, endMs }: Pause): string =>
  `${instantText(startMs)} ${endMs === null ? 'and lasting' : `to ${instantText(endMs)}`}`;
