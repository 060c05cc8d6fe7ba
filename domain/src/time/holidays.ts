import ICAL from 'ical.js';
import { ok, type Result, refuse } from '../result.ts';
import { addDays } from './local-day.ts';

/** A day on which a calendar is closed; `date` is local, `YYYY-MM-DD`. */
export type Holiday = { readonly date: string; readonly name: string };

/**
 * The all-day events of an iCalendar file (RFC 5545), each day of them, recurring ones too; cancelled ones are left out.
 * @param from first and @param to last local date of interest: a recurring event has no end of its own
 * @returns in order of their dates, each date once; INVALID_INPUT for a text that is no iCalendar, or an event at a time of day
 * @source handbook H7.1 (support hours); RFC 5545
 */
export function holidaysOfIcs(ics: string, { from, to }: { from: string; to: string }): Result<readonly Holiday[]> {
  const events = eventsOf(ics);
  if (events === null)
    return refuse('INVALID_INPUT', { what: 'The holiday file', remedy: 'send an iCalendar (.ics) with its events.' });
  const holidays = new Map<string, string>();
  for (const event of events) {
    if (!event.startDate.isDate)
      return refuse('INVALID_INPUT', {
        what: `The event "${event.summary}"`,
        remedy: 'a holiday is a whole day: give its DTSTART as a date (VALUE=DATE).',
      });
    for (const { startDate, endDate, item } of occurrences(event, to))
      for (const date of datesOf(startDate, endDate)) {
        const cancelled = item.component.getFirstPropertyValue('status') === 'CANCELLED';
        if (!cancelled && date >= from && date <= to && !holidays.has(date)) holidays.set(date, item.summary ?? '');
      }
  }
  return ok([...holidays].map(([date, name]) => ({ date, name })).toSorted((a, b) => (a.date < b.date ? -1 : 1)));
}

/** Changed occurrences of a recurring event belong to it and are no events of their own. */
function eventsOf(ics: string): ICAL.Event[] | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(ics));
    if (calendar.name !== 'vcalendar') return null;
    return calendar
      .getAllSubcomponents('vevent')
      .filter(component => !component.hasProperty('recurrence-id'))
      .map(component => new ICAL.Event(component));
  } catch {
    return null;
  }
}

type Occurrence = { readonly startDate: ICAL.Time; readonly endDate: ICAL.Time; readonly item: ICAL.Event };

function* occurrences(event: ICAL.Event, to: string): Generator<Occurrence> {
  if (!event.isRecurring()) {
    yield { startDate: event.startDate, endDate: event.endDate, item: event };
    return;
  }
  // One that was moved is found by the day from which it was moved, which can lie behind the range.
  const last = Object.keys(event.exceptions).reduce((latest, day) => (day > latest ? day : latest), to);
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.toString() <= last; next = iterator.next())
    yield event.getOccurrenceDetails(next);
}

/** From its first day to the day before its end; a holiday without an end is one day. */
function datesOf(startDate: ICAL.Time, endDate: ICAL.Time): string[] {
  const [first, end] = [dayOf(startDate), dayOf(endDate)];
  const dates = [first];
  for (let date = addDays(first, 1); date < end; date = addDays(date, 1)) dates.push(date);
  return dates;
}

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);
