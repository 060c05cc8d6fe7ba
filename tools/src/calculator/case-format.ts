import { WEEKDAYS } from '@surety/domain';
import { z } from 'zod';
import { calendar, weekday } from './calendar-format.ts';
import { credit } from './credit-format.ts';
import { events, exclusion, interval, outage, pause, probes, survey, ticket } from './facts-format.ts';
import { END_NOT_BEFORE_START, endNotBeforeStart, fields, isBefore, listRule, rule } from './fields.ts';
import { target } from './target-format.ts';
import {
  amount,
  date,
  dateOrInstant,
  dayOrInstantMs,
  duration,
  instant,
  percent,
  someTime,
  timeZone,
  wholeNumber,
} from './values.ts';

/** The format of the calculator's cases: `docs/calculator.md` tells it in words, `docs/calculator.schema.json` is made from it. */

const id = z.string({ error: 'give the id as text' }).optional();

const timeCounts = z.enum(['exclude', 'up', 'down']).optional();

const evaluation = fields({
  id,
  kind: z.literal('evaluation'),
  timeZone,
  period: fields({ start: dateOrInstant, end: dateOrInstant }),
  asOf: instant.optional(),
  calendar,
  policy: fields({ maintenance: timeCounts, unknown: timeCounts, minimumOutage: duration.optional() }).optional(),
  outages: z.array(outage).optional(),
  probes: probes.optional(),
  maintenance: z.array(interval).optional(),
  unknown: z.array(interval).optional(),
  exclusions: z.array(exclusion).optional(),
  events: events.optional(),
  tickets: z.array(ticket).optional(),
  surveys: z.array(survey).optional(),
  targets: z.array(target).optional(),
  credit: credit.optional(),
})
  .check(
    rule(({ outages, probes: states, period, timeZone: zone }) => {
      const { start, end } = Object(period) as { readonly start?: unknown; readonly end?: unknown };
      return [
        outages != null && states != null && [['probes'], 'give either "outages" or "probes", not both'],
        isBefore(end, start, given => startOf(given, zone)) && [['period', 'end'], END_NOT_BEFORE_START],
      ];
    }),
  )
  .meta({ id: 'evaluation', not: { required: ['outages', 'probes'] } });

/** The epoch milliseconds of an instant, or of the start of a local date; null where that can't be said. */
function startOf(given: unknown, zone: unknown): number | null {
  if (!timeZone.safeParse(zone).success || !dateOrInstant.safeParse(given).success) return null;
  return dayOrInstantMs(given as string, zone as string);
}

const deadline = fields({
  id,
  kind: z.literal('deadline'),
  timeZone,
  calendar,
  start: instant,
  duration: duration.optional(),
  end: instant.optional(),
  pauses: z.array(pause).optional(),
})
  .check(
    endNotBeforeStart,
    rule(({ duration: length, end }) => [
      length === undefined &&
        end === undefined && [['duration'], 'give "duration" for a deadline, or "end" for business time'],
      typeof length === 'string' && typeof end === 'string' && [['end'], 'give either "duration" or "end", not both'],
    ]),
  )
  .meta({ id: 'deadline', oneOf: [{ required: ['duration'] }, { required: ['end'] }] });

/** A hundred years: nobody gives a longer notice, and the calendar ends some day. */
const MOST_DAYS = 36_525;

const notice = fields({
  id,
  kind: z.literal('notice'),
  timeZone,
  givenAt: instant,
  days: wholeNumber(0, MOST_DAYS),
  rollForward: z.boolean().optional(),
  holidays: z.array(date).optional(),
  closedWeekdays: z
    .array(weekday)
    .check(
      listRule(given => [
        WEEKDAYS.every(day => given.includes(day)) && [[], 'leave at least one weekday open, or the notice never ends'],
      ]),
    )
    .optional(),
}).meta({ id: 'notice' });

const creditCase = fields({ id, kind: z.literal('credit'), availability: percent, credit }).meta({ id: 'creditCase' });

const burn = fields({ id, kind: z.literal('burn'), window: someTime, spent: amount, over: someTime }).meta({
  id: 'burn',
});

export const anyCase = z
  .discriminatedUnion('kind', [evaluation, deadline, notice, creditCase, burn], {
    error: 'give a case: an object with its "kind"',
  })
  .meta({ id: 'case' });

export type CalculatorCase = z.infer<typeof anyCase>;
export type CaseOf<K extends CalculatorCase['kind']> = Extract<CalculatorCase, { kind: K }>;

/** What a file holds. */
export const caseFile = z.union([anyCase, z.array(anyCase)]).meta({
  title: 'Cases of the Surety calculator',
  description: 'One case or an array of cases, for `npm run -s surety -- calculate FILE…`.',
});
