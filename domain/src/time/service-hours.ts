import { type ExplanationStep, listed, step } from '../explanation.ts';
import { calendarHours, type Schedule, type Shift, WEEKDAYS, type Weekday } from './calendar.ts';
import { lengthText } from './duration.ts';
import { type Interval, lengthMs } from './interval-set.ts';
import { localDateOf } from './local-day.ts';

/** Open from one local time to another of the same day, `HH:MM`; `24:00` ends the day. */
export type OpenHours = { readonly from: string; readonly to: string };

/** Hours as an agreement lists them: of each weekday, with the days that are closed and those that have hours of their own. */
export type ServiceHours = {
  readonly week: readonly (OpenHours & { readonly weekday: Uppercase<Weekday> })[];
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  readonly openings: readonly (OpenHours & { readonly date: string })[];
};

/** Hours as a calendar takes them. */
export const scheduleOf = ({ week, holidays, openings }: ServiceHours): Schedule => ({
  shifts: shiftsBy(week, ({ weekday }) => weekday.toLowerCase() as Weekday),
  holidays: holidays.map(({ date }) => date),
  openings: shiftsBy(openings, ({ date }) => date),
});

function shiftsBy<T extends OpenHours, Key extends string>(open: readonly T[], keyOf: (entry: T) => Key) {
  const groups = Map.groupBy(open, keyOf);
  return Object.fromEntries([...groups].map(([key, entries]) => [key, entries.map(shiftOf)])) as Record<Key, Shift[]>;
}

const shiftOf = ({ from, to }: OpenHours): Shift => [from, to];

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/**
 * Which hours agreed time is counted in, so that a reader can count them.
 * @param span the period: days that differ are named when they lie within it
 * @source handbook H1.2 (share of the agreed time), H7.1
 */
export function hoursStep(hours: ServiceHours, timeZone: string, span: Interval): ExplanationStep {
  const schedule = scheduleOf(hours);
  const firstDay = localDateOf(span.startMs, timeZone);
  const lastDay = localDateOf(Math.max(span.startMs, span.endMs - 1), timeZone);
  const isWithin = ({ date }: { readonly date: string }): boolean => date >= firstDay && date <= lastDay;
  const openings = Object.entries(schedule.openings ?? {}).filter(([date]) => isWithin({ date }));
  return step({
    rule: 'the promise is owed in the hours of the contract, by the clocks of its time zone',
    source: 'H1.2, H7.1',
    inputs: {
      'time zone': timeZone,
      ...Object.fromEntries(WEEKDAYS.map(day => [DAY_NAMES[day], shiftsText(schedule.shifts[day] ?? []) || 'closed'])),
      ...listed(
        [
          ...hours.holidays.filter(isWithin).map(({ date, name }) => [date, `closed: ${name}`] as const),
          ...openings.map(([date, shifts]) => [date, `open ${shiftsText(shifts)}`] as const),
        ],
        'days',
      ),
    },
    outcome: `${lengthText(lengthMs(calendarHours(schedule, timeZone).within(span)))} in the period`,
  });
}

const shiftsText = (shifts: readonly Shift[]): string => shifts.map(([from, to]) => `${from} to ${to}`).join(', ');
