import { WEEKDAYS } from '@surety/domain';
import { z } from 'zod';
import { fields, listRule } from './fields.ts';
import { date } from './values.ts';

/** Agreed hours: always, or shifts of local time. */

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const END_TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const RIGHT_TIME = 'write a local time like "08:00"';
const RIGHT_END_TIME = 'write a local time like "17:30", or "24:00" for the end of the day';
const time = z.string({ error: RIGHT_TIME }).regex(TIME, { error: RIGHT_TIME });
const endTime = z.string({ error: RIGHT_END_TIME }).regex(END_TIME, { error: RIGHT_END_TIME });

type Shift = readonly [start: string, end: string];

const isShift = (given: unknown): given is Shift =>
  Array.isArray(given) && time.safeParse(given[0]).success && endTime.safeParse(given[1]).success;

const shift = z
  .tuple([time, endTime], { error: 'write a shift as its start and its end, like ["08:00", "12:00"]' })
  .check(
    listRule(given => [
      isShift(given) && given[0] >= given[1] && [[1], 'a shift ends after it begins; write one over midnight as two'],
    ]),
  )
  .meta({ id: 'shift', description: 'Local times, the end after the start.' });

const shifts = z.array(shift).check(
  listRule(given => {
    const list = given.map(item => (isShift(item) ? item : null));
    return list.map((item, index) => {
      const overlaps = list
        .slice(0, index)
        .some(other => item !== null && other !== null && item[0] < other[1] && other[0] < item[1]);
      return overlaps && [[index], 'shifts of one day must not overlap: join them'];
    });
  }),
);

/** zod's records pass over this key in silence, and JSON can hold it. */
const noPrototype = (given: unknown, context: z.RefinementCtx): unknown => {
  if (typeof given === 'object' && given !== null && Object.hasOwn(given, '__proto__'))
    context.addIssue({ code: 'custom', path: ['__proto__'], message: 'write a date as the key, like "2026-03-01"' });
  return given;
};

export const weekday = z.enum(WEEKDAYS);

const perWeekday = Object.fromEntries(WEEKDAYS.map(day => [day, shifts.optional()])) as Record<
  (typeof WEEKDAYS)[number],
  z.ZodOptional<typeof shifts>
>;

const schedule = fields({
  shifts: fields(perWeekday).meta({ description: 'A missing weekday is closed.' }),
  holidays: z.array(date).optional().meta({ description: 'Closed all day.' }),
  openings: z
    .preprocess(noPrototype, z.record(date, shifts))
    .optional()
    .meta({ description: "Shifts that replace that day's, on a holiday too." }),
});

export const calendar = z
  .union([z.literal('24x7'), schedule], { error: 'write "24x7", or an object with "shifts"' })
  .meta({ id: 'calendar', description: 'When the promise is owed.' });
