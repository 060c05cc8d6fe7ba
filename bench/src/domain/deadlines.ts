import { equal } from 'node:assert/strict';
import { calendarHours, deadlineMs, type Schedule, type Shift, WEEKDAYS } from '@surety/domain';
import { median, randomNumbers, ratioOf, rounded, takeTurns } from './runs.ts';

const DEADLINES = 1_000;
const MINUTE_MS = 60_000;
const FROM_MS = Date.UTC(2026, 0, 1);
const YEAR_MINUTES = (Date.UTC(2027, 0, 1) - FROM_MS) / MINUTE_MS;
/** A deadline of the year's last minutes falls into the next year, or the one after it. */
const STEPPED_MINUTES = (Date.UTC(2029, 0, 1) - FROM_MS) / MINUTE_MS;

const TIME_ZONE = 'Europe/Berlin';
const WORKING_DAY: readonly Shift[] = [
  ['08:00', '12:00'],
  ['12:45', '17:00'],
];
const HOLIDAYS = ['01-01', '05-01', '10-03', '12-25', '12-26'];
const SCHEDULE = {
  shifts: Object.fromEntries(WEEKDAYS.slice(0, 5).map(day => [day, WORKING_DAY])),
  holidays: [2026, 2027, 2028].flatMap(year => HOLIDAYS.map(day => `${year}-${day}`)),
} satisfies Schedule;
const BUSINESS_MINUTES_OF_A_YEAR = 250 * (8 * 60 + 15);

/** For each minute 1 while open and 0 while closed, by asking the wall clock at each full hour. */
function openMinutes(): Uint8Array {
  const wall = new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    weekday: 'short',
  });
  const minutes = new Uint8Array(STEPPED_MINUTES);
  for (let from = 0; from < minutes.length; from += 60) {
    const parts = wall.formatToParts(FROM_MS + from * MINUTE_MS);
    const at = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    const isHoliday = SCHEDULE.holidays.includes(`${at['year']}-${at['month']}-${at['day']}`);
    if (isHoliday || at['weekday'] === 'Sat' || at['weekday'] === 'Sun') continue;
    for (let minute = 0; minute < 60; minute += 1) {
      const time = `${at['hour']}:${String(minute).padStart(2, '0')}`;
      if (WORKING_DAY.some(([start, end]) => start <= time && time < end)) minutes[from + minute] = 1;
    }
  }
  return minutes;
}

/** Steps through the minutes until enough of them were open. */
function steppedDeadlineMs(open: Uint8Array, startMs: number, businessMs: number): number {
  let left = businessMs / MINUTE_MS;
  let minute = (startMs - FROM_MS) / MINUTE_MS;
  for (; left > 0; minute += 1) left -= open[minute] ?? Number.NaN;
  return FROM_MS + minute * MINUTE_MS;
}

/**
 * Works out deadlines from any minute of a year, of up to a year's business time, against stepping through a ready table of open minutes.
 * The table is not counted, the calendar of the rules is worked out anew in each run.
 * @throws AssertionError when stepping gives another answer
 */
export function measureDeadlines(runs: number) {
  const random = randomNumbers();
  const promises = Array.from({ length: DEADLINES }, () => ({
    startMs: FROM_MS + random(YEAR_MINUTES) * MINUTE_MS,
    businessMs: (1 + random(BUSINESS_MINUTES_OF_A_YEAR)) * MINUTE_MS,
  }));
  const open = openMinutes();
  const measured = () => {
    const hours = calendarHours(SCHEDULE, TIME_ZONE);
    return promises.map(({ startMs, businessMs }) => deadlineMs(hours, startMs, businessMs));
  };
  const reference = () => promises.map(({ startMs, businessMs }) => steppedDeadlineMs(open, startMs, businessMs));
  const stepped = reference();
  for (const [index, deadline] of measured().entries())
    equal(
      deadline,
      stepped[index],
      `Deadline of ${JSON.stringify(promises[index])}: ${deadline}, not ${stepped[index]}`,
    );
  const [turns = []] = takeTurns([{ measured, reference }], runs);
  const result = {
    deadlines: DEADLINES,
    computedMs: rounded(median(turns.map(({ measuredMs }) => measuredMs))),
    steppedMs: rounded(median(turns.map(({ referenceMs }) => referenceMs))),
    ratio: ratioOf(turns),
    reference: 'stepping minute by minute through a ready table of open minutes, same run',
  };
  console.log(
    `${DEADLINES} deadlines: ${result.computedMs} ms; stepping minute by minute ${result.steppedMs} ms; ratio ${result.ratio}`,
  );
  return result;
}
